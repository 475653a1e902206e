package org.sawt.government.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sawt.common.RuleViolation;

class LogoPictureTest {

    /** One dot, as Google's cwebp writes it without loss. */
    private static final byte[] WEBP = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width, height);
        brush.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, out));
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static void assertRefused(String key, byte[] file) {
        RuleViolation violation = assertThrows(RuleViolation.class, () -> LogoPicture.of(file));
        assertEquals("logo", violation.violations().getFirst().field());
        assertEquals(key, violation.violations().getFirst().key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void makesEveryPictureAPngOfItsShape(String format) throws IOException {
        BufferedImage logo = read(LogoPicture.of(picture(format, 640, 200)).png());
        assertEquals(320, logo.getWidth());
        assertEquals(100, logo.getHeight());
        Color dot = new Color(logo.getRGB(100, 50));
        assertTrue(dot.getRed() > 250 && dot.getGreen() < 5, dot.toString());
    }

    @Test
    void readsWebP() throws IOException {
        assertEquals(1, read(LogoPicture.of(WEBP).png()).getWidth());
    }

    @Test
    void leavesASmallPictureItsSize() throws IOException {
        assertEquals(32, read(LogoPicture.of(picture("png", 32, 16)).png()).getWidth());
    }

    @Test
    void keepsTheTransparentGround() throws IOException {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        assertEquals(0, read(LogoPicture.of(out.toByteArray()).png()).getRGB(4, 4) >>> 24);
    }

    @Test
    void dropsWhatIsHiddenBehindThePicture() throws IOException {
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        byte[] picture = picture("png", 32, 32);
        byte[] polyglot = Arrays.copyOf(picture, picture.length + script.length);
        System.arraycopy(script, 0, polyglot, picture.length, script.length);
        String kept = new String(LogoPicture.of(polyglot).png(), StandardCharsets.ISO_8859_1);
        assertFalse(kept.contains("script"));
        assertArrayEquals(
                LogoPicture.of(picture).png(), LogoPicture.of(polyglot).png());
    }

    @Test
    void isKnownByItsContent() throws IOException {
        LogoView first = LogoPicture.of(picture("png", 32, 32));
        assertEquals(first.hash(), LogoPicture.of(picture("png", 32, 32)).hash());
        assertTrue(first.hash().matches("[0-9a-f]{64}"));
        assertFalse(first.hash().equals(LogoPicture.of(picture("png", 32, 33)).hash()));
    }

    @Test
    void refusesWhatIsNoPicture() throws IOException {
        assertRefused("government.logo.missing", new byte[0]);
        assertRefused("government.logo.unreadable", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));
        assertRefused("government.logo.unreadable", "GIF89a".getBytes(StandardCharsets.UTF_8));
        assertRefused("government.logo.unreadable", Arrays.copyOf(picture("png", 64, 64), 40));
        assertRefused("government.logo.unreadable", Arrays.copyOf(WEBP, 20));
        assertRefused("government.logo.tooLarge", new byte[LogoPicture.LARGEST_FILE + 1]);
    }

    @Test
    void doesNotUnpackAPictureThatClaimsToBeHuge() throws IOException {
        byte[] bomb = picture("png", 16, 16);
        ByteBuffer header = ByteBuffer.wrap(bomb);
        header.putInt(16, 60_000).putInt(20, 60_000);
        CRC32 sum = new CRC32();
        sum.update(bomb, 12, 17);
        header.putInt(29, (int) sum.getValue());
        assertRefused("government.logo.tooManyDots", bomb);
    }
}
