package org.sawt.common.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/** Holds a page back until all of it is known, and remembers whether it set a cookie or was answered as an error. */
class BufferedResponse extends HttpServletResponseWrapper {

    private final Body body = new Body();
    private PrintWriter writer;
    private boolean cookieSet;
    private boolean answered;

    BufferedResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return body;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, getCharacterEncoding()));
        }
        return writer;
    }

    @Override
    public void flushBuffer() {
        // The page leaves as a whole.
    }

    @Override
    public void resetBuffer() {
        body.bytes.reset();
        writer = null;
    }

    @Override
    public void reset() {
        super.reset();
        resetBuffer();
    }

    @Override
    public void addCookie(Cookie cookie) {
        cookieSet = true;
        super.addCookie(cookie);
    }

    @Override
    public void sendError(int status) throws IOException {
        answered = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        answered = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        answered = true;
        super.sendRedirect(location);
    }

    /** Whether the page can be compared with the one that a browser kept: the same for everybody, and all right. */
    boolean isComparable() {
        String type = getContentType();
        return !answered && !cookieSet && getStatus() == SC_OK && type != null && type.startsWith("text/html");
    }

    boolean isAnswered() {
        return answered;
    }

    byte[] content() {
        if (writer != null) {
            writer.flush();
        }
        return body.bytes.toByteArray();
    }

    /** What was written so far. */
    private static final class Body extends ServletOutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32_768);

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public void write(byte[] source, int offset, int length) {
            bytes.write(source, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Pages are written in one go");
        }
    }
}
