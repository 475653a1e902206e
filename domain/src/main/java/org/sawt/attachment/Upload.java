package org.sawt.attachment;

/**
 * A file as it came: neither its name nor its content has been looked at.
 *
 * @param name as the browser sent it; may be null
 */
public record Upload(String name, byte[] content) {

    public Upload {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
