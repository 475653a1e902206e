package org.sawt.common.service;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How the camera was held when it took a JPEG, from the file's EXIF part; 1 to 8 as EXIF numbers it, 1 is upright. */
final class PictureOrientation {

    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int EXIF_LENGTH = 6;
    private static final int FIRST_DIRECTORY = 4;
    private static final int ENTRY_LENGTH = 12;
    private static final int VALUE_AT = 8;
    private static final int ORIENTATION = 0x0112;

    private PictureOrientation() {}

    static int of(byte[] jpeg) {
        try {
            return find(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            return 1;
        }
    }

    /** The same dots, turned and mirrored upright; the result may stand left of or above the origin. */
    static AffineTransform turn(int orientation) {
        AffineTransform turn = new AffineTransform();
        turn.quadrantRotate(
                switch (orientation) {
                    case 3, 4 -> 2;
                    case 5, 6 -> 1;
                    case 7, 8 -> 3;
                    default -> 0;
                });
        switch (orientation) {
            case 2, 4 -> turn.scale(-1, 1);
            case 5, 7 -> turn.scale(1, -1);
            default -> {}
        }
        return turn;
    }

    /** Looks at the segments before the picture itself. */
    private static int find(ByteBuffer jpeg) {
        jpeg.position(2);
        while (jpeg.remaining() > FIRST_DIRECTORY) {
            int marker = jpeg.getShort() & 0xFF;
            int length = jpeg.getShort(jpeg.position()) & 0xFFFF;
            if (marker == START_OF_SCAN || length < 2) {
                return 1;
            }
            ByteBuffer segment = jpeg.slice(jpeg.position() + 2, length - 2);
            if (marker == APP1 && isExif(segment)) {
                return inExif(segment.slice(EXIF_LENGTH, segment.remaining() - EXIF_LENGTH));
            }
            jpeg.position(jpeg.position() + length);
        }
        return 1;
    }

    private static boolean isExif(ByteBuffer segment) {
        byte[] name = new byte[EXIF_LENGTH];
        if (segment.remaining() < EXIF_LENGTH) {
            return false;
        }
        segment.get(0, name);
        return new String(name, StandardCharsets.ISO_8859_1).equals("Exif\0\0");
    }

    private static int inExif(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(FIRST_DIRECTORY);
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_LENGTH;
            if ((exif.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int value = exif.getShort(entry + VALUE_AT) & 0xFFFF;
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }
}
