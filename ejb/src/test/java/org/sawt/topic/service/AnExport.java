package org.sawt.topic.service;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sawt.common.service.CsvSource;

/** A small Pol.is export written by hand, and what is read of it. */
final class AnExport {

    static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    static final String COMMENTS_HEADER =
            "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n";
    static final String VOTES_HEADER = "timestamp,datetime,comment-id,voter-id,vote\n";

    static final String COMMENTS = COMMENTS_HEADER
            + "1600000001000,Sun Sep 13 12:26:41 UTC 2020,1,5,1,0,1,\"Cycle lanes, everywhere\"\n"
            + "1600000000000,Sun Sep 13 12:26:40 UTC 2020,0,4,1,1,0,\"Two\nlines \"\"quoted\"\"\"\n"
            + "1600000002000,Sun Sep 13 12:26:42 UTC 2020,7,5,0,0,-1,مواقف أكثر للسيارات\n";
    static final String VOTES = VOTES_HEADER
            + "1600000003000,x,0,4,1\n"
            + "1600000004000,x,0,4,-1\n"
            + "1600000005000,x,1,4,0\n"
            + "1600000006000,x,1,9,1\n";

    private static final Set<String> OF_ANY_TABLE = Set.of(
            "empty", "encoding", "separator", "duplicateColumn", "missingColumn", "fields", "quotes", "tooLarge");

    private AnExport() {}

    /** The full key of a refusal. */
    static String messageKey(String name) {
        return (OF_ANY_TABLE.contains(name) ? "common.csv." : "topic.import.") + name;
    }

    static List<PolisComment> comments(String text) {
        return comments(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<PolisComment> comments(byte[] bytes) {
        List<PolisComment> read = new ArrayList<>();
        new PolisComments().read(csv("comments", "comments.csv", bytes), read::add);
        return read;
    }

    static List<PolisVote> votes(String text) {
        return votes(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<PolisVote> votes(byte[] bytes) {
        PolisComments comments = new PolisComments();
        comments.read(csv("comments", "comments.csv", COMMENTS.getBytes(StandardCharsets.UTF_8)), comment -> {});
        List<PolisVote> read = new ArrayList<>();
        new PolisVotes(comments.numbers(), comments.last()).read(csv("votes", "votes.csv", bytes), read::add);
        return read;
    }

    private static PolisCsv csv(String field, String file, byte[] bytes) {
        return PolisCsv.open(new CsvSource(field, file), NOW, new ByteArrayInputStream(bytes), read -> {});
    }
}
