package org.sawt.topic;

/** What the moderators of a conversation said about a statement. */
public enum StatementModeration {
    ACCEPTED(1),
    UNMODERATED(0),
    /** Moderated out: in no public view, but in the owner's export. */
    REJECTED(-1);

    private final int code;

    StatementModeration(int code) {
        this.code = code;
    }

    /** The number in the database and in a Pol.is export. */
    public int code() {
        return code;
    }

    public static StatementModeration ofCode(int code) {
        return switch (code) {
            case 1 -> ACCEPTED;
            case 0 -> UNMODERATED;
            case -1 -> REJECTED;
            default -> throw new IllegalArgumentException("no moderation " + code);
        };
    }
}
