package org.sawt.common.service;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The dots of a picture that somebody sent, upright and made smaller. Only they are kept, so that nothing else that was in
 * the file reaches anybody: no place where it was taken, no script behind it.
 */
public final class Picture {

    /** A small file can claim billions of dots; a reader that cannot leave any out is asked for fewer. */
    private static final long MOST_DOTS_AT_ONCE = 16_000_000;

    private static final float JPEG_QUALITY = 0.85f;

    /** So that many uploads at once do not fill the memory. */
    private static final Semaphore READERS = new Semaphore(2, true);

    private final BufferedImage image;

    private Picture(BufferedImage image) {
        this.image = image;
    }

    /**
     * Reads a picture; of one that moves the first frame.
     *
     * @param mostDots how many dots it may have before it is made smaller
     * @param longestSide to which it is made smaller
     */
    public static Picture read(byte[] file, long mostDots, int longestSide) throws UnreadablePictureException {
        PictureFormat format = PictureFormat.of(file).orElseThrow(() -> new UnreadablePictureException(false, null));
        READERS.acquireUninterruptibly();
        try {
            BufferedImage dots = dots(format, file, mostDots, longestSide);
            int orientation = format == PictureFormat.JPEG ? PictureOrientation.of(file) : 1;
            return new Picture(upright(dots, orientation, longestSide));
        } finally {
            READERS.release();
        }
    }

    private static BufferedImage dots(PictureFormat format, byte[] file, long mostDots, int longestSide)
            throws UnreadablePictureException {
        ImageReader reader = format.reader();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            long dots = (long) reader.getWidth(0) * reader.getHeight(0);
            if (dots > (format.readsInSteps() ? mostDots : Math.min(mostDots, MOST_DOTS_AT_ONCE))) {
                throw new UnreadablePictureException(true, null);
            }
            return reader.read(0, steps(reader, format, longestSide));
        } catch (IOException | RuntimeException broken) {
            throw new UnreadablePictureException(false, broken);
        } finally {
            reader.dispose();
        }
    }

    /** At least twice the dots that are kept, so that it still looks well. */
    private static ImageReadParam steps(ImageReader reader, PictureFormat format, int longestSide) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        int step = Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * longestSide);
        if (step > 1 && format.readsInSteps()) {
            param.setSourceSubsampling(step, step, 0, 0);
        }
        return param;
    }

    private static BufferedImage upright(BufferedImage dots, int orientation, int longestSide) {
        double scale = Math.min(1.0, (double) longestSide / Math.max(dots.getWidth(), dots.getHeight()));
        AffineTransform turn = PictureOrientation.turn(orientation);
        turn.scale(scale, scale);
        Rectangle2D frame = turn.createTransformedShape(new Rectangle(dots.getWidth(), dots.getHeight()))
                .getBounds2D();
        int width = side(frame.getWidth(), longestSide);
        int height = side(frame.getHeight(), longestSide);
        boolean alpha = dots.getColorModel().hasAlpha();
        BufferedImage made =
                new BufferedImage(width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = made.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        brush.translate(-frame.getX(), -frame.getY());
        brush.drawImage(dots, turn, null);
        brush.dispose();
        return made;
    }

    private static int side(double length, int longest) {
        return Math.clamp(Math.round(length), 1, longest);
    }

    public int width() {
        return image.getWidth();
    }

    public int height() {
        return image.getHeight();
    }

    public boolean isTransparent() {
        return image.getColorModel().hasAlpha();
    }

    public byte[] png() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For photographs; a transparent ground cannot be said. */
    public byte[] jpeg() {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(JPEG_QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
