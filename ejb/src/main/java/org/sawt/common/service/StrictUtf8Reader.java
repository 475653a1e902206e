package org.sawt.common.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;

/**
 * Decodes UTF-8 and refuses anything else with the line of the first wrong byte, instead of replacing it. Skips a byte
 * order mark, and stops at the size limit.
 */
final class StrictUtf8Reader extends Reader {

    private final InputStream in;
    private final CsvSource source;
    private final LongConsumer progress;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(32_768).flip();
    private final CharBuffer chars = CharBuffer.allocate(16_384).flip();

    private long total;
    private long line = 1;
    private boolean afterReturn;
    private boolean started;
    private boolean ended;
    private boolean finished;

    /** @param progress told how many bytes have been read so far */
    StrictUtf8Reader(InputStream in, CsvSource source, LongConsumer progress) {
        this.in = in;
        this.source = source;
        this.progress = progress;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining() && !finished) {
            decodeMore();
        }
        if (!chars.hasRemaining()) {
            return -1;
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    private void decodeMore() throws IOException {
        readMore();
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        chars.flip();
        countLines();
        if (result.isError()) {
            String wrong = "0x%02X".formatted(bytes.get(bytes.position()) & 0xFF);
            throw source.refuse("common.csv.encoding", line, "", wrong);
        }
        finished = ended && result.isUnderflow();
        if (!started && chars.hasRemaining()) {
            started = true;
            if (chars.get(chars.position()) == '\uFEFF') {
                chars.get();
            }
        }
    }

    private void readMore() throws IOException {
        if (ended) {
            return;
        }
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
            total += count;
            progress.accept(total);
        }
        bytes.flip();
        if (total > CsvFile.LARGEST) {
            throw source.tooLarge();
        }
    }

    private void countLines() {
        for (int i = chars.position(); i < chars.limit(); i++) {
            char c = chars.get(i);
            if (c == '\r' || (c == '\n' && !afterReturn)) {
                line++;
            }
            afterReturn = c == '\r';
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
