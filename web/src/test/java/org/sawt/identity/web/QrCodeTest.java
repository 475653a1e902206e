package org.sawt.identity.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int RIM = 4;

    @Test
    void drawsWhatAReaderReads() throws Exception {
        String text = "otpauth://totp/Sawt%3Amaryam?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Sawt";
        QrCode code = QrCode.of(text);
        BitMatrix squares = new BitMatrix(code.size() - 2 * RIM);
        Matcher square = SQUARE.matcher(code.path());
        while (square.find()) {
            squares.set(Integer.parseInt(square.group(1)) - RIM, Integer.parseInt(square.group(2)) - RIM);
        }
        assertEquals(text, new Decoder().decode(squares).getText());
        assertFalse(code.toString().contains(code.path()));
    }
}
