package org.sawt.government.service;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.sawt.common.RuleViolation;

/**
 * Makes the logo of an entity out of an uploaded file. What the file is, its content tells and not its name; what is kept is
 * a new picture with the same dots, so that nothing else that was in the file reaches anybody.
 */
final class LogoPicture {

    static final int LARGEST_FILE = 200 * 1024;
    static final int LONGEST_SIDE = 320;

    /** More dots than any logo has; a small file can claim billions. */
    private static final int MOST_DOTS = 16_000_000;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] RIFF = {'R', 'I', 'F', 'F'};
    private static final byte[] WEBP = {'W', 'E', 'B', 'P'};
    private static final int WEBP_AT = 8;

    private LogoPicture() {}

    /** @throws RuleViolation INVALID at the field "logo" when the file is too large or no picture */
    static LogoView of(byte[] file) {
        if (file == null || file.length == 0) {
            throw RuleViolation.invalid("logo", "government.logo.missing");
        }
        if (file.length > LARGEST_FILE) {
            throw RuleViolation.invalid("logo", "government.logo.tooLarge", LARGEST_FILE / 1024);
        }
        byte[] png = png(scaled(decoded(file)));
        return new LogoView(sha256(png), png);
    }

    private static BufferedImage decoded(byte[] file) {
        ImageReader reader = reader(file);
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            long dots = (long) reader.getWidth(0) * reader.getHeight(0);
            if (dots > MOST_DOTS) {
                throw RuleViolation.invalid("logo", "government.logo.tooManyDots");
            }
            return reader.read(0);
        } catch (RuleViolation refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw unreadable();
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(byte[] file) {
        if (startsWith(file, PNG, 0)) {
            return ImageIO.getImageReadersByFormatName("png").next();
        }
        if (startsWith(file, JPEG, 0)) {
            return ImageIO.getImageReadersByFormatName("jpeg").next();
        }
        if (startsWith(file, RIFF, 0) && startsWith(file, WEBP, WEBP_AT)) {
            return webpReader();
        }
        throw unreadable();
    }

    private static ImageReader webpReader() {
        return new WebPImageReaderSpi().createReaderInstance(null);
    }

    private static BufferedImage scaled(BufferedImage picture) {
        Dimension size = size(picture.getWidth(), picture.getHeight());
        BufferedImage small = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D brush = small.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        brush.drawImage(picture, 0, 0, size.width, size.height, null);
        brush.dispose();
        return small;
    }

    private static Dimension size(int width, int height) {
        double factor = Math.min(1.0, (double) LONGEST_SIDE / Math.max(width, height));
        return new Dimension(
                Math.max(1, (int) Math.round(width * factor)), Math.max(1, (int) Math.round(height * factor)));
    }

    private static byte[] png(BufferedImage picture) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean startsWith(byte[] file, byte[] magic, int at) {
        if (file.length < at + magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (file[at + i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static RuleViolation unreadable() {
        return RuleViolation.invalid("logo", "government.logo.unreadable");
    }
}
