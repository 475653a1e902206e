package org.sawt.attachment;

/**
 * A picture or file with its bytes, for whoever may read it.
 *
 * @param sha256 of the bytes, in hexadecimal digits
 */
public record StoredFile(String name, String mediaType, String sha256, byte[] content) {

    public StoredFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
