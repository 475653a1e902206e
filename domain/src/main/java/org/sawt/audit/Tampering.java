package org.sawt.audit;

/**
 * One thing that is not as it was written.
 *
 * @param row the row that it concerns, or 0 when no single row is known
 * @param kind what is wrong
 * @param place where, in words
 */
public record Tampering(long row, Kind kind, String place) {

    /** What is wrong. */
    public enum Kind {
        ROW_CHANGED("is not what was sealed"),
        ROW_GONE("was sealed and is gone"),
        ROW_OUTSIDE("is neither sealed nor waiting to be sealed"),
        ROW_TWICE("is sealed and said to wait for it all the same"),
        WAITING_ROW_GONE("was waiting to be sealed and is gone"),
        LINK_MISPLACED("is linked at a place where it was not sealed"),
        LINK_WITHOUT_BATCH("is linked to a batch that does not exist"),
        LINK_GONE("has no link: a row was removed"),
        BATCH_GONE("does not exist"),
        BATCH_CHANGED("is not what was sealed"),
        REWRITTEN("does not fit the signed checkpoint: the rows were rewritten"),
        SIGNATURE_WRONG("is not signed by the key that it names"),
        KEY_UNKNOWN("is signed by a key that is not trusted"),
        KEY_CHANGED("is not the key that it was"),
        CHECKPOINT_GONE("is missing from the database"),
        TAIL_CUT("speaks of rows that are gone"),
        LINE_UNREADABLE("cannot be read");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** For the person who verifies. */
    public String words() {
        return row == 0 ? place + " " + kind.words : "row " + row + " " + kind.words + " (" + place + ")";
    }
}
