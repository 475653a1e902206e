package org.sawt.topic.service;

import org.sawt.common.PlainText;
import org.sawt.common.Violations;

/**
 * A Pol.is export to make a topic of.
 *
 * @param publish whether the topic is public at once; else it stays a draft
 * @param comments comments.csv
 * @param votes votes.csv, or participants-votes.csv where the export has no other
 */
public record PolisUpload(String titleAr, String titleEn, boolean publish, PolisInput comments, PolisInput votes) {

    private static final int LONGEST_TITLE = 200;

    public PolisUpload {
        titleAr = PlainText.cleanLine(titleAr);
        titleEn = PlainText.cleanLine(titleEn);
    }

    /** Everything that can be said before a file is read. */
    void check() {
        new Violations()
                .check(!titleAr.isEmpty(), "titleAr", "topic.import.titleAr.missing")
                .check(!titleEn.isEmpty(), "titleEn", "topic.import.titleEn.missing")
                .check(
                        PlainText.length(titleAr) <= LONGEST_TITLE,
                        "titleAr",
                        "topic.import.titleAr.tooLong",
                        LONGEST_TITLE)
                .check(
                        PlainText.length(titleEn) <= LONGEST_TITLE,
                        "titleEn",
                        "topic.import.titleEn.tooLong",
                        LONGEST_TITLE)
                .check(comments != null, "comments", "topic.import.comments.missing")
                .check(votes != null, "votes", "topic.import.votes.missing")
                .throwIfAny();
    }
}
