package org.sawt.attachment.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sawt.attachment.FileFacts;
import org.sawt.attachment.FileName;
import org.sawt.attachment.Upload;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Picture;
import org.sawt.common.service.PictureFormat;
import org.sawt.common.service.UnreadablePictureException;

/**
 * What of an upload is kept. Its content alone tells what it is; a picture is made anew from its dots, a PDF stays as it is,
 * and anything else is refused.
 *
 * @param facts what is known of it
 * @param bytes what is stored
 */
record FileContent(FileFacts facts, byte[] bytes) {

    private static final String FIELD = "file";
    private static final int LONGEST_SIDE = 1600;
    private static final long MOST_DOTS = 40_000_000;

    /** A drawing that is larger as PNG is a photograph. */
    private static final int LARGEST_DRAWING = 600 * 1024;

    private static final int PDF_HEAD = 8;
    private static final int PDF_TAIL = 1024;
    private static final Pattern PDF_BEGINNING = Pattern.compile("%PDF-[12]\\.[0-9]");

    /** Nothing may follow: a second file hides there. */
    private static final Pattern PDF_END = Pattern.compile("(?s).*%%EOF[\\s\\x00]*");

    static FileContent of(Upload upload) {
        byte[] sent = upload.content();
        if (sent.length == 0) {
            throw RuleViolation.invalid(FIELD, "attachment.edit.missing");
        }
        if (sent.length > AttachmentService.MOST_BYTES) {
            throw RuleViolation.invalid(FIELD, "attachment.edit.tooLarge", AttachmentService.MOST_BYTES >> 20);
        }
        Optional<PictureFormat> format = PictureFormat.of(sent);
        if (format.isPresent()) {
            return picture(upload.name(), sent, format.get());
        }
        if (!isPdf(sent)) {
            throw RuleViolation.invalid(FIELD, "attachment.edit.unknownKind");
        }
        return kept(FileName.clean(upload.name(), "pdf"), "application/pdf", sent, null);
    }

    private static FileContent picture(String name, byte[] sent, PictureFormat format) {
        try {
            Picture picture = Picture.read(sent, MOST_DOTS, LONGEST_SIDE);
            byte[] png = format == PictureFormat.JPEG ? null : picture.png();
            boolean drawing = png != null && (picture.isTransparent() || png.length <= LARGEST_DRAWING);
            return drawing
                    ? kept(FileName.clean(name, "png"), "image/png", png, picture)
                    : kept(FileName.clean(name, "jpg"), "image/jpeg", picture.jpeg(), picture);
        } catch (UnreadablePictureException refused) {
            throw RuleViolation.invalid(
                    FIELD, refused.isTooManyDots() ? "attachment.edit.tooManyDots" : "attachment.edit.unreadable");
        }
    }

    private static boolean isPdf(byte[] sent) {
        int tail = Math.max(0, sent.length - PDF_TAIL);
        String beginning = new String(sent, 0, Math.min(PDF_HEAD, sent.length), StandardCharsets.ISO_8859_1);
        String end = new String(sent, tail, sent.length - tail, StandardCharsets.ISO_8859_1);
        return PDF_BEGINNING.matcher(beginning).matches()
                && PDF_END.matcher(end).matches();
    }

    private static FileContent kept(String name, String mediaType, byte[] bytes, Picture picture) {
        int width = picture == null ? 0 : picture.width();
        int height = picture == null ? 0 : picture.height();
        return new FileContent(new FileFacts(name, mediaType, bytes.length, sha256(bytes), width, height), bytes);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
