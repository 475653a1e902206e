package org.sawt.attachment;

/**
 * A picture or file as pages show it.
 *
 * @param token the part of its address that nobody can guess
 * @param bytes how large it is
 * @param width of a picture; 0 for a file
 * @param height of a picture; 0 for a file
 * @param description what a picture shows or a file says, in the words of the person; may be empty
 */
public record AttachmentView(
        long id, String token, String name, String mediaType, long bytes, int width, int height, String description) {

    public boolean isPicture() {
        return width > 0;
    }

    /** Where it is, from the root of the site. */
    public String path() {
        return "/files/" + token;
    }
}
