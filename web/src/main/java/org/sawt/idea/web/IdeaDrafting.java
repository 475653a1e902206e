package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.sawt.common.web.Texts;
import org.sawt.idea.service.IdeaReceipt;

/** What happens to a text that is being written: saved, or kept until its person is signed in again. */
@RequestScoped
public class IdeaDrafting {

    private static final ZoneId BAHRAIN = ZoneId.of("Asia/Bahrain");

    @Inject
    IdeaWriting writing;

    @Inject
    InterruptedIdea interrupted;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /** Whether the text had to be kept, because its person must sign in again first. */
    boolean isKept(long id, int version, IdeaFields fields) {
        return interrupted.keep(id, version, fields);
    }

    /** What was kept and could not be saved; empty when nothing was. */
    Map<String, String> keptOf(long id) {
        return interrupted.valuesFor(id);
    }

    int keptVersion() {
        return interrupted.version();
    }

    void forget() {
        interrupted.forget();
    }

    IdeaReceipt revise(long id, int version, IdeaFields fields) {
        return writing.revise(id, version, fields);
    }

    void discard(long id) {
        writing.discard(id);
    }

    /** The time of the day as the language writes it. */
    String time() {
        return texts.time(LocalTime.ofInstant(clock.instant(), BAHRAIN));
    }
}
