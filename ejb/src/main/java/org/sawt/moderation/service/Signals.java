package org.sawt.moderation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sawt.moderation.SignalKind;
import org.sawt.moderation.Submission;
import org.sawt.search.service.Fingerprints;

/** Notices by itself, and without asking any outside service, what a moderator may want to read. */
@Dependent
class Signals {

    static final Duration FLOOD_WINDOW = Duration.ofMinutes(10);
    static final int FLOOD = 10;
    static final Duration NEW_ACCOUNT = Duration.ofHours(24);
    static final int MANY_LINKS = 2;

    private static final Pattern LINK = Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S");

    @Inject
    SignalRepository texts;

    @Inject
    Fingerprints fingerprints;

    /** What is noticed about a text. */
    List<Signal> of(Submission submission, Instant now) {
        List<Signal> signals = new ArrayList<>();
        long others = texts.countOthers(submission, now.minus(FLOOD_WINDOW));
        if (others >= FLOOD) {
            signals.add(new Signal(SignalKind.FLOOD, String.valueOf(others + 1)));
        }
        links(submission, now).ifPresent(signals::add);
        new ListedWords(texts.words())
                .findIn(fingerprints.words(submission.text()))
                .ifPresent(word -> signals.add(new Signal(SignalKind.WORD, word)));
        texts.findAlike(submission.content(), fingerprints.bands(submission.text()))
                .ifPresent(alike -> signals.add(new Signal(SignalKind.DUPLICATE, alike.kind() + " " + alike.id())));
        return signals;
    }

    /** Remembers the text, so that the next ones are compared with it. */
    void remember(Submission submission, String textHash, Instant now) {
        texts.remember(submission, textHash, fingerprints.bands(submission.text()), now);
    }

    private Optional<Signal> links(Submission submission, Instant now) {
        long links = LINK.matcher(submission.text()).results().count();
        boolean notable =
                links >= MANY_LINKS || links > 0 && texts.isYounger(submission.authorId(), now.minus(NEW_ACCOUNT));
        return notable ? Optional.of(new Signal(SignalKind.LINKS, String.valueOf(links))) : Optional.empty();
    }
}
