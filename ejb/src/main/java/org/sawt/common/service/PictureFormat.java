package org.sawt.common.service;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The kinds of pictures that the portal can read, told apart by their first bytes. */
public enum PictureFormat {
    JPEG("\u00FF\u00D8\u00FF"),
    PNG("\u0089PNG\r\n\u001A\n"),
    GIF("GIF8"),
    WEBP("RIFF");

    private static final byte[] WEBP_NAME = {'W', 'E', 'B', 'P'};
    private static final int WEBP_NAME_AT = 8;

    private final byte[] magic;

    PictureFormat(String magic) {
        this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What the content says that it is; empty when it is no picture. */
    public static Optional<PictureFormat> of(byte[] file) {
        return Arrays.stream(values()).filter(format -> format.isOf(file)).findFirst();
    }

    private boolean isOf(byte[] file) {
        return has(file, 0, magic) && (this != WEBP || has(file, WEBP_NAME_AT, WEBP_NAME));
    }

    private static boolean has(byte[] file, int at, byte[] wanted) {
        return file.length >= at + wanted.length
                && Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length);
    }

    ImageReader reader() {
        return this == WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(name()).next();
    }

    /** Whether the reader leaves dots out while it reads, so that a large picture never stands in memory as a whole. */
    boolean readsInSteps() {
        return this != WEBP;
    }
}
