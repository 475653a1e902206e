package org.sawt.common.service;

/** A file is no picture that the portal can read, or one of far too many dots. */
public class UnreadablePictureException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean tooManyDots;

    UnreadablePictureException(boolean tooManyDots, Throwable cause) {
        super(cause);
        this.tooManyDots = tooManyDots;
    }

    public boolean isTooManyDots() {
        return tooManyDots;
    }
}
