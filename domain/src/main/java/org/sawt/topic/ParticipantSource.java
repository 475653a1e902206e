package org.sawt.topic;

/** Where a participant of a topic is known from. */
public enum ParticipantSource {
    /** An account of this portal; the source id is the account's. */
    ACCOUNT(0),
    /** A voter of a Pol.is export; the source id is the voter id it came with. */
    POLIS(1),
    /** Demo content. */
    DEMO(2);

    private final int code;

    ParticipantSource(int code) {
        this.code = code;
    }

    /** The number in the database. */
    public int code() {
        return code;
    }
}
