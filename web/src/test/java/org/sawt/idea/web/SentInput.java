package org.sawt.idea.web;

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

    SentInput with(String name, Object value) {
        sent.put(name, new String[] {String.valueOf(value)});
        return this;
    }

    @Override
    public Map<String, String[]> sent() {
        return sent;
    }

    @Override
    public boolean isPostback() {
        return postback;
    }

    @Override
    public boolean isOfExpiredSession() {
        return expired;
    }
}
