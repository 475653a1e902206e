package org.sawt.moderation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sawt.common.SubjectRef;
import org.sawt.moderation.ModerationMode;
import org.sawt.moderation.SignalKind;
import org.sawt.moderation.Submission;
import org.sawt.search.service.Fingerprints;

class SignalsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final FakeTexts texts = new FakeTexts();
    private final Signals signals = new Signals();

    SignalsTest() {
        signals.texts = texts;
        signals.fingerprints = new Fingerprints();
    }

    /** What was written before, without a database. */
    private static final class FakeTexts extends SignalRepository {
        private long others;
        private boolean young;
        private SubjectRef alike;

        @Override
        Map<String, String> words() {
            return Map.of("احمق", "أحمق");
        }

        @Override
        long countOthers(Submission submission, Instant since) {
            return others;
        }

        @Override
        boolean isYounger(long accountId, Instant moment) {
            return young;
        }

        @Override
        Optional<SubjectRef> findAlike(SubjectRef content, List<Long> bands) {
            return bands.isEmpty() ? Optional.empty() : Optional.ofNullable(alike);
        }
    }

    private List<SignalKind> of(String text) {
        Submission submission = new Submission(new SubjectRef("comment", 1), 2, text, ModerationMode.AFTER);
        return signals.of(submission, NOW).stream().map(Signal::kind).toList();
    }

    @Test
    void noticesNothingAboutAnOrdinaryText() {
        assertEquals(List.of(), of("The bus to the hospital should also run in the evening."));
    }

    @Test
    void noticesALinkOfSomebodyNewAndTwoOfAnybody() {
        assertEquals(List.of(), of("See https://example.org"));
        assertEquals(List.of(SignalKind.LINKS), of("See https://example.org and www.example.com"));
        texts.young = true;
        assertEquals(List.of(SignalKind.LINKS), of("See https://example.org"));
    }

    @Test
    void noticesAFlood() {
        texts.others = 9;
        assertEquals(List.of(), of("Good"));
        texts.others = 10;
        assertEquals(List.of(SignalKind.FLOOD), of("Good"));
    }

    @Test
    void noticesRepetitionsOfWhatIsLongEnough() {
        texts.alike = new SubjectRef("comment", 9);
        assertEquals(List.of(), of("I agree"));
        assertEquals(List.of(SignalKind.DUPLICATE), of("The bus to the hospital should run in the evening"));
    }

    @Test
    void noticesAListedWord() {
        assertEquals(List.of(SignalKind.WORD), of("يا لك من أحمق"));
    }
}
