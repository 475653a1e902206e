package org.sawt.topic.it;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A small Pol.is export written by hand, and the form that uploads it. */
final class AnExport {

    static final String COMMENTS_HEADER =
            "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n";
    static final String VOTES_HEADER = "timestamp,datetime,comment-id,voter-id,vote\n";

    /** In the order of an export; agrees and disagrees count every vote ever cast. */
    static final String COMMENTS = COMMENTS_HEADER
            + "1600000000000,Sun Sep 13 12:26:40 UTC 2020,0,4,2,1,0,\"Two\nlines, \"\"quoted\"\"\"\n"
            + "1600000001000,Sun Sep 13 12:26:41 UTC 2020,1,5,2,0,1,\"Cycle lanes, everywhere\"\n"
            + "1600000001500,Sun Sep 13 12:26:41 UTC 2020,3,5,0,0,1,Nobody voted on this\n"
            + "1600000002000,Sun Sep 13 12:26:42 UTC 2020,7,9,1,1,-1,Moderated out\n"
            + "1600000002500,Sun Sep 13 12:26:42 UTC 2020,8,0,0,1,1,مواقف أكثر للسيارات\n";

    /** Voter 4 changes the vote on 0 twice, once back; by statement, voter and time. */
    static final String VOTES = VOTES_HEADER
            + "1600000003000,Sun Sep 13 12:26:43 UTC 2020,0,4,1\n"
            + "1600000004000,Sun Sep 13 12:26:44 UTC 2020,0,4,-1\n"
            + "1600000009000,Sun Sep 13 12:26:49 UTC 2020,0,4,1\n"
            + "1600000005000,Sun Sep 13 12:26:45 UTC 2020,0,9,0\n"
            + "1600000003500,Sun Sep 13 12:26:43 UTC 2020,1,0,1\n"
            + "1600000006000,Sun Sep 13 12:26:46 UTC 2020,1,9,1\n"
            + "1600000007000,Sun Sep 13 12:26:47 UTC 2020,7,4,1\n"
            + "1600000007500,Sun Sep 13 12:26:47 UTC 2020,7,12,-1\n"
            + "1600000008000,Sun Sep 13 12:26:48 UTC 2020,8,9,-1\n";

    /** What the votes come to, for the owner: a row a voter with the last vote on each statement that has any. */
    static final String PARTICIPANTS_VOTES = "participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1,7,8\n"
            + "0,,1,1,1,0,,1,,\n"
            + "4,,1,2,2,0,1,,1,\n"
            + "9,,1,3,1,1,0,1,,-1\n"
            + "12,,0,1,0,1,,,-1,\n";

    private final Map<String, Object> parts = new LinkedHashMap<>();

    private AnExport() {
        parts.put("title_ar", "محادثة منقولة");
        parts.put("title_en", "A conversation from elsewhere");
        comments(COMMENTS);
        votes(VOTES);
    }

    static AnExport complete() {
        return new AnExport();
    }

    AnExport comments(String file) {
        return file("comments", file, StandardCharsets.UTF_8);
    }

    AnExport votes(String file) {
        return file("votes", file, StandardCharsets.UTF_8);
    }

    AnExport file(String name, String content, Charset charset) {
        parts.put(name, content.getBytes(charset));
        return this;
    }

    AnExport text(String name, String value) {
        parts.put(name, value);
        return this;
    }

    AnExport without(String name) {
        parts.remove(name);
        return this;
    }

    Map<String, Object> parts() {
        return parts;
    }
}
