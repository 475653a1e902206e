package org.sawt.common.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Answers "not modified" when an anonymous reader already has the page as it is. The page is written all the same, and only
 * the sending is spared: what is compared is the page itself, so it can never be out of date. Pages of signed-in people are
 * not kept by any browser.
 */
public class ConditionalGetFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final byte[] NONCE = "nonce=\"".getBytes(StandardCharsets.US_ASCII);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!PagePath.of(request).inPath()) {
            chain.doFilter(request, response);
            return;
        }
        response.addHeader("Vary", "Cookie");
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reading || request.getUserPrincipal() != null) {
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, response);
        } else {
            BufferedResponse buffered = new BufferedResponse(response);
            chain.doFilter(request, buffered);
            if (!buffered.isAnswered()) {
                finish(request, response, buffered);
            }
        }
    }

    private static void finish(HttpServletRequest request, HttpServletResponse response, BufferedResponse buffered)
            throws IOException {
        byte[] content = buffered.content();
        boolean scripted = contains(content, NONCE);
        if (!scripted) {
            response.setHeader(SecurityHeadersFilter.CONTENT_POLICY, SecurityHeadersFilter.POLICY);
        }
        if (buffered.isComparable() && !scripted) {
            String tag = tagOf(content);
            response.setHeader("ETag", tag);
            response.setHeader("Cache-Control", "private, no-cache");
            if (isKnown(request.getHeader("If-None-Match"), tag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        } else {
            response.setHeader("Cache-Control", "no-store");
        }
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** A weak tag, because compression changes the bytes on their way but not the page. */
    static String tagOf(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 18)) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isKnown(String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .anyMatch(known -> known.equals("*") || opaque(known).equals(opaque(tag)));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private static boolean contains(byte[] content, byte[] part) {
        for (int i = 0; i <= content.length - part.length; i++) {
            if (Arrays.equals(content, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
