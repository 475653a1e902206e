package org.sawt.identity.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as the page draws it: a path of an SVG whose unit is one square of the code.
 *
 * @param size the width and height, the empty rim included
 * @param path the dark squares
 */
public record QrCode(int size, String path) {

    /** Readers need an empty rim of four squares (ISO/IEC 18004). */
    private static final int RIM = 4;

    /** The code of a text. */
    public static QrCode of(String text) {
        ByteMatrix squares = encode(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y) == 1) {
                    path.append('M').append(x + RIM).append(' ').append(y + RIM).append("h1v1h-1z");
                }
            }
        }
        return new QrCode(squares.getWidth() + 2 * RIM, path.toString());
    }

    private static ByteMatrix encode(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }

    /** It may carry a secret. */
    @Override
    public String toString() {
        return "QrCode[" + size + "]";
    }
}
