package org.sawt.audit.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sawt.audit.AuditReport;
import org.sawt.common.it.Portal;

class AuditTamperingIT {

    private static final int TAMPERINGS = 1_000;
    private static final Pattern RANGE = Pattern.compile("rows ([0-9]+) to ([0-9]+)");

    @Test
    void findsEachOfAThousandTamperingsAndNamesTheRow() throws Exception {
        Random random = new Random(20261121);
        try (ACopy copy = new ACopy(Portal.ownerConnection(), random)) {
            assertEquals(List.of(), copy.verify().found());
            assertEquals(copy.rows.size(), copy.verify().rows());
            List<Tamperings.Way> ways = new Tamperings(copy, random).all();
            for (int i = 0; i < TAMPERINGS; i++) {
                String named = ways.get(i % ways.size()).apply();
                AuditReport report = copy.verify();
                assertFalse(
                        report.isWhole(), "tampering " + i + " of way " + i % ways.size() + " is not found: " + named);
                assertNames(named, report.found().getFirst().words(), "way " + i % ways.size() + " " + report.found());
                copy.restore();
            }
            assertEquals(List.of(), copy.verify().found());
        }
    }

    private static void assertNames(String named, String words, String all) {
        if (!named.startsWith("rows around ")) {
            assertTrue(words.startsWith(named), "\"" + named + "\" is not named first: " + words + "; " + all);
            return;
        }
        long row = Long.parseLong(named.substring("rows around ".length()));
        Matcher range = RANGE.matcher(all);
        assertTrue(range.find(), all);
        assertTrue(Long.parseLong(range.group(1)) <= row && row <= Long.parseLong(range.group(2)), row + " in " + all);
    }
}
