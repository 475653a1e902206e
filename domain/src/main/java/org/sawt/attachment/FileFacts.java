package org.sawt.attachment;

/**
 * What is known of a file after its content was looked at.
 *
 * @param name cleaned by {@link FileName}
 * @param mediaType what the content is
 * @param sha256 of the bytes that are kept, in hexadecimal digits
 * @param width of a picture; 0 for a file
 * @param height of a picture; 0 for a file
 */
public record FileFacts(String name, String mediaType, long bytes, String sha256, int width, int height) {}
