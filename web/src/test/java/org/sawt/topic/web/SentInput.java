package org.sawt.topic.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.sawt.common.web.RequestInput;

/** A request that a test makes up. */
class SentInput extends RequestInput {

    private final Map<String, String[]> sent = new HashMap<>();
    private boolean postback;
    private boolean expired;

    static SentInput get() {
        return new SentInput();
    }

    static SentInput post() {
        SentInput input = new SentInput();
        input.postback = true;
        return input;
    }

    /** From somebody whose session has ended. */
    SentInput expired() {
        expired = true;
        return this;
    }

    SentInput with(String name, Object... values) {
        String[] texts = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = String.valueOf(values[i]);
        }
        sent.put(name, texts);
        return this;
    }

    @Override
    public Map<String, String[]> sent() {
        return sent;
    }

    @Override
    public boolean isOfExpiredSession() {
        return expired;
    }

    @Override
    public Instant now() {
        return Instant.parse("2026-11-21T19:00:00Z");
    }

    @Override
    public boolean isPostback() {
        return postback;
    }
}
