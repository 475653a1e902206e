package org.sawt.attachment.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sawt.attachment.Upload;
import org.sawt.common.RuleViolation;

class FileContentTest {

    private static final String PDF = "%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";

    /** One dot, as Google's cwebp writes it without loss. */
    private static final byte[] WEBP = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private static byte[] picture(String format, int type, boolean noise) throws IOException {
        BufferedImage image = new BufferedImage(900, 600, type);
        Random random = new Random(1);
        for (int x = 0; noise && x < 900; x++) {
            for (int y = 0; y < 600; y++) {
                image.setRGB(x, y, random.nextInt() | 0xFF000000);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, out));
        return out.toByteArray();
    }

    private static FileContent of(String name, byte[] content) {
        return FileContent.of(new Upload(name, content));
    }

    private static void assertRefused(String key, byte[] content) {
        RuleViolation violation = assertThrows(RuleViolation.class, () -> of("a.png", content));
        assertEquals("file", violation.violations().getFirst().field());
        assertEquals(key, violation.violations().getFirst().key());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void tellsByTheContentWhatAFileIs() throws IOException {
        FileContent drawing = of("virus.exe", picture("png", BufferedImage.TYPE_INT_RGB, false));
        assertEquals("image/png", drawing.facts().mediaType());
        assertEquals("virus.png", drawing.facts().name());
        assertEquals(900, drawing.facts().width());
        assertEquals(64, drawing.facts().sha256().length());
        FileContent photo = of("a.gif", picture("jpeg", BufferedImage.TYPE_INT_RGB, false));
        assertEquals("image/jpeg", photo.facts().mediaType());
        assertEquals("a.jpg", photo.facts().name());
        FileContent pdf = of("a.html", bytes(PDF));
        assertEquals("application/pdf", pdf.facts().mediaType());
        assertEquals("a.pdf", pdf.facts().name());
        assertEquals(0, pdf.facts().width());
        assertArrayEquals(bytes(PDF), pdf.bytes());
        assertEquals("image/png", of("a.webp", WEBP).facts().mediaType());
        assertEquals(
                "image/png",
                of("a.gif", picture("gif", BufferedImage.TYPE_INT_RGB, false))
                        .facts()
                        .mediaType());
    }

    @Test
    void makesAPhotographOutOfALargeDrawingUnlessItIsTransparent() throws IOException {
        assertEquals(
                "image/jpeg",
                of("a", picture("png", BufferedImage.TYPE_INT_RGB, true))
                        .facts()
                        .mediaType());
        assertEquals(
                "image/png",
                of("a", picture("png", BufferedImage.TYPE_INT_ARGB, true))
                        .facts()
                        .mediaType());
    }

    @Test
    void keepsNoScriptBehindAPicture() throws IOException {
        byte[] picture = picture("gif", BufferedImage.TYPE_INT_RGB, false);
        byte[] script = bytes("<script>alert(1)</script>" + PDF);
        byte[] both = Arrays.copyOf(picture, picture.length + script.length);
        System.arraycopy(script, 0, both, picture.length, script.length);
        FileContent kept = of("a.pdf", both);
        assertEquals("image/png", kept.facts().mediaType());
        assertFalse(new String(kept.bytes(), StandardCharsets.ISO_8859_1).contains("script"));
        assertEquals(of("b.gif", picture).facts().sha256(), kept.facts().sha256());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<!DOCTYPE html><script>alert(1)</script>",
                "MZ\u0090\u0000\u0003",
                "\u007FELF",
                "PK\u0003\u0004",
                "#!/bin/sh\nrm -rf /",
                "{\\rtf1}",
                "\u00D0\u00CF\u0011\u00E0",
                "BM\u0036\u0000",
                "II*\u0000",
                "\u0000\u0000\u0000\u0018ftypheic",
                " %PDF-1.7\n%%EOF",
                "%PDF-1.7\n",
                "%PDF-9.x\n%%EOF",
                "<html>%PDF-1.7 %%EOF",
                "%PDF-1.7\n%%EOF\n<script>alert(1)</script>",
                "%PDF-1.7\n%%EOF\nPK\u0003\u0004",
                "GIF89a/*<script>*/=1;alert(1)",
                "\u00FF\u00D8\u00FF<script>alert(1)</script>",
                "\u0089PNG\r\n\u001A\n<script>alert(1)</script>",
                "RIFF\u0000\u0000\u0000\u0000WEBP<script>alert(1)</script>",
            })
    void refusesEverythingElse(String content) {
        RuleViolation violation = assertThrows(RuleViolation.class, () -> of("a.png", bytes(content)));
        assertTrue(violation.violations().getFirst().key().matches("attachment\\.edit\\.(unknownKind|unreadable)"));
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertRefused("attachment.edit.missing", new byte[0]);
        assertRefused("attachment.edit.tooLarge", new byte[AttachmentService.MOST_BYTES + 1]);
    }
}
