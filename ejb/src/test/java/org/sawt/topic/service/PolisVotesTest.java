package org.sawt.topic.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sawt.topic.service.AnExport.VOTES;
import static org.sawt.topic.service.AnExport.VOTES_HEADER;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Violation;

class PolisVotesTest {

    private static final String MATRIX = "participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1\n"
            + "4,,1,2,0,1,-1,0\n"
            + "9,2,0,1,1,0,,1\n";

    private static void refuses(String text, String key, long line, String column, String value) {
        Violation found = assertThrows(RuleViolation.class, () -> AnExport.votes(text.getBytes(UTF_8)))
                .violations()
                .getFirst();
        assertEquals(
                new Violation("votes", AnExport.messageKey(key), List.of("votes.csv", line, column, value)), found);
    }

    @Test
    void readsEveryVoteOfAList() {
        List<PolisVote> votes = AnExport.votes(VOTES);
        assertEquals(4, votes.size());
        assertEquals(new PolisVote(0, 4, null, -1, Instant.ofEpochMilli(1600000004000L)), votes.get(1));
    }

    @Test
    void readsEveryCellOfAMatrixAsOfTheLastComment() {
        Instant last = Instant.ofEpochMilli(1600000002000L);
        List<PolisVote> expected = List.of(
                new PolisVote(0, 4, null, -1, last),
                new PolisVote(1, 4, null, 0, last),
                new PolisVote(1, 9, 2, 1, last));
        assertEquals(expected, AnExport.votes(MATRIX));
    }

    @Test
    void refusesAVoteThatIsNone() {
        refuses(VOTES_HEADER + "1600000003000,x,0,4,2\n", "vote", 2L, "vote", "2");
        refuses(VOTES_HEADER + "1600000003000,x,0,4,\n", "vote", 2L, "vote", "");
        refuses(MATRIX.replace(",-1,0\n", ",yes,0\n"), "vote", 2L, "0", "yes");
    }

    @Test
    void refusesAVoteOnAnUnknownComment() {
        refuses(VOTES + "1600000003000,x,2,4,1\n", "unknownComment", 6L, "comment-id", "2");
        refuses(MATRIX.replace("n-disagree,0,1", "n-disagree,0,2"), "unknownComment", 1L, "2", "2");
        refuses(MATRIX.replace("n-disagree,0,1", "n-disagree,0,01"), "unknownComment", 1L, "01", "01");
    }

    @Test
    void refusesIdsThatAreNoNumbers() {
        refuses(VOTES_HEADER + "1600000003000,x,0,four,1\n", "number", 2L, "voter-id", "four");
        refuses(MATRIX.replace("9,2,", "9,b,"), "number", 3L, "group-id", "b");
    }

    @Test
    void refusesAParticipantWhoStandsTwiceInAMatrix() {
        refuses(MATRIX.replace("9,2,", "4,2,"), "duplicateParticipant", 3L, "participant", "4");
    }

    @Test
    void refusesMissingColumnsInBothForms() {
        refuses(
                "timestamp,datetime,comment-id,vote\n",
                "missingColumn",
                1L,
                "voter-id",
                "timestamp,datetime,comment-id,vote");
        refuses(
                MATRIX.replace("group-id,", "").replace("4,,", "4,").replace("9,2,", "9,"),
                "missingColumn",
                1L,
                "group-id",
                "participant,n-comments,n-votes,n-agree,n-disagree,0,1");
    }

    @Test
    void refusesCommentsInPlaceOfVotes() {
        refuses(AnExport.COMMENTS, "swapped", 1L, "", "");
    }

    @Test
    void refusesAFileWithoutVotes() {
        refuses(VOTES_HEADER, "empty", 1L, "", "");
        refuses("", "empty", 1L, "", "");
    }

    @Test
    void refusesAQuoteThatNeverCloses() {
        refuses(VOTES_HEADER + "1600000003000,x,0,\"4,1\n", "fields", 2L, "voter-id", "4 ≠ 5");
    }
}
