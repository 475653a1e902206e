package org.sawt.common.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    private static final long DOTS = 40_000_000;
    private static final int SIDE = 1600;

    /** Left half red, right half blue, a green stripe on top. */
    private static byte[] flag(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width - width / 2, height);
        brush.setColor(Color.GREEN);
        brush.fillRect(0, 0, width, height / 4);
        brush.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, out));
        return out.toByteArray();
    }

    /** The JPEG with an EXIF part behind its first marker. */
    private static byte[] held(byte[] jpeg, int orientation, boolean bigEndian) {
        byte[] exif = bigEndian
                ? new byte[] {
                    'M',
                    'M',
                    0,
                    42,
                    0,
                    0,
                    0,
                    8,
                    0,
                    1,
                    1,
                    0x12,
                    0,
                    3,
                    0,
                    0,
                    0,
                    1,
                    0,
                    (byte) orientation,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0
                }
                : new byte[] {
                    'I',
                    'I',
                    42,
                    0,
                    8,
                    0,
                    0,
                    0,
                    1,
                    0,
                    0x12,
                    1,
                    3,
                    0,
                    1,
                    0,
                    0,
                    0,
                    (byte) orientation,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0
                };
        ByteBuffer made = ByteBuffer.allocate(jpeg.length + exif.length + 10);
        made.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.length + 8));
        made.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(exif).put(jpeg, 2, jpeg.length - 2);
        return made.array();
    }

    private static BufferedImage read(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.png()));
    }

    private static char colour(BufferedImage image, double x, double y) {
        Color dot = new Color(image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
        return dot.getRed() > 200 ? 'r' : dot.getBlue() > 200 ? 'b' : dot.getGreen() > 200 ? 'g' : '?';
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void turnsWhatTheCameraHeldAnotherWay(int orientation) throws Exception {
        for (boolean bigEndian : new boolean[] {true, false}) {
            Picture picture = Picture.read(held(flag("jpeg", 400, 200), orientation, bigEndian), DOTS, SIDE);
            assertEquals(orientation < 5 ? 400 : 200, picture.width());
            assertEquals(orientation < 5 ? 200 : 400, picture.height());
            BufferedImage image = read(picture);
            assertEquals(expected(orientation, 0.35, 0.6), colour(image, 0.35, 0.6), "below left");
            assertEquals(expected(orientation, 0.65, 0.6), colour(image, 0.65, 0.6), "below right");
            assertEquals(expected(orientation, 0.4, 0.1), colour(image, 0.4, 0.1), "above");
        }
    }

    /** Where a dot of the upright picture was in the file (EXIF 2.32, tag Orientation). */
    private static char expected(int orientation, double x, double y) {
        double u =
                switch (orientation) {
                    case 1, 4 -> x;
                    case 2, 3 -> 1 - x;
                    case 5, 6 -> y;
                    default -> 1 - y;
                };
        double v =
                switch (orientation) {
                    case 1, 2 -> y;
                    case 3, 4 -> 1 - y;
                    case 5, 8 -> x;
                    default -> 1 - x;
                };
        return v < 0.25 ? 'g' : u < 0.5 ? 'r' : 'b';
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void makesLargePicturesSmaller(String format) throws Exception {
        Picture picture = Picture.read(flag(format, 5000, 2500), DOTS, SIDE);
        assertEquals(1600, picture.width());
        assertEquals(800, picture.height());
        assertEquals('r', colour(read(picture), 0.2, 0.6));
        assertEquals('b', colour(ImageIO.read(new ByteArrayInputStream(picture.jpeg())), 0.8, 0.6));
        assertEquals(3, Picture.read(flag(format, 3, 2), DOTS, SIDE).width());
        assertEquals(1, Picture.read(flag(format, 4000, 1), DOTS, SIDE).height());
    }

    @Test
    void keepsNothingButTheDots() throws Exception {
        byte[] jpeg = held(flag("jpeg", 64, 64), 1, true);
        byte[] secret = "26.2285,50.5860 <script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        byte[] sent = Arrays.copyOf(jpeg, jpeg.length + secret.length);
        System.arraycopy(secret, 0, sent, jpeg.length, secret.length);
        Picture picture = Picture.read(sent, DOTS, SIDE);
        for (byte[] kept : new byte[][] {picture.png(), picture.jpeg()}) {
            String text = new String(kept, StandardCharsets.ISO_8859_1);
            assertFalse(text.contains("Exif") || text.contains("script") || text.contains("26.2285"));
        }
    }

    @Test
    void refusesBombsBeforeItUnpacksThem() throws Exception {
        byte[] bomb = flag("png", 16, 16);
        ByteBuffer header = ByteBuffer.wrap(bomb);
        header.putInt(16, 50_000).putInt(20, 50_000);
        CRC32 sum = new CRC32();
        sum.update(bomb, 12, 17);
        header.putInt(29, (int) sum.getValue());
        assertTrue(assertThrows(UnreadablePictureException.class, () -> Picture.read(bomb, DOTS, SIDE))
                .isTooManyDots());
        byte[] gif = flag("gif", 16, 16);
        int frame = indexOf(gif, (byte) 0x2C);
        ByteBuffer.wrap(gif)
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .putShort(frame + 5, (short) 65_535)
                .putShort(frame + 7, (short) 65_535);
        assertTrue(assertThrows(UnreadablePictureException.class, () -> Picture.read(gif, DOTS, SIDE))
                .isTooManyDots());
    }

    private static int indexOf(byte[] bytes, byte wanted) {
        for (int i = 13 + 3; i < bytes.length; i++) {
            if (bytes[i] == wanted
                    && bytes[i + 1] == 0
                    && bytes[i + 2] == 0
                    && bytes[i + 3] == 0
                    && bytes[i + 4] == 0) {
                return i;
            }
        }
        throw new AssertionError();
    }

    @Test
    void survivesEveryBrokenFile() throws Exception {
        Random random = new Random(7);
        for (String format : new String[] {"png", "jpeg", "gif"}) {
            byte[] whole = held(flag("jpeg", 40, 30), 6, false);
            byte[] sound = format.equals("jpeg") ? whole : flag(format, 40, 30);
            for (int round = 0; round < 150; round++) {
                byte[] broken =
                        Arrays.copyOf(sound, round % 3 == 0 ? 4 + random.nextInt(sound.length - 4) : sound.length);
                for (int i = 0; i < 1 + round % 5; i++) {
                    broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt();
                }
                try {
                    assertTrue(Picture.read(broken, 1_000_000, SIDE).width() <= SIDE);
                } catch (UnreadablePictureException refused) {
                    assertTrue(refused.isTooManyDots()
                            || refused.getCause() != null
                            || PictureFormat.of(broken).isEmpty());
                }
            }
        }
    }
}
