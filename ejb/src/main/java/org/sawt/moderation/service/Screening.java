package org.sawt.moderation.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sawt.common.service.AuditTrail;
import org.sawt.moderation.ModerationCase;
import org.sawt.moderation.ModerationMode;
import org.sawt.moderation.Submission;

/** Looks at what people write before it is shown. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Screening {

    @Inject
    CaseRepository cases;

    @Inject
    CaseDesk desk;

    @Inject
    Signals signals;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Notes signals about a text and queues it where one is found or where everything is reviewed first. Called when it is
     * written and at each change, in that transaction, after the item has its id.
     *
     * @return whether it may be shown at once; a signal alone hides nothing
     */
    @PermitAll
    public boolean screen(Submission submission) {
        cases.flush();
        Instant now = clock.instant();
        String textHash = TextHash.of(submission.text());
        Optional<ModerationCase> known = cases.lock(submission.content());
        boolean kept = known.filter(about -> about.hasKept(textHash)).isPresent();
        if (!kept) {
            note(submission, textHash, now);
        }
        signals.remember(submission, textHash, now);
        if (known.map(ModerationCase::hiddenRule).isPresent()) {
            return false;
        }
        boolean waits = known.filter(ModerationCase::isAwaiting).isPresent();
        if (waits || submission.mode() == ModerationMode.BEFORE && !kept) {
            await(submission, now);
            return false;
        }
        return true;
    }

    private void note(Submission submission, String textHash, Instant now) {
        List<Signal> found = signals.of(submission, now);
        if (!found.isEmpty()) {
            ModerationCase about = desk.open(desk.item(submission.content()), now);
            boolean fresh = false;
            for (Signal signal : found) {
                fresh |= cases.addSignal(about.id(), signal, textHash, now);
            }
            if (fresh) {
                about.reopen(now);
                audit.record(submission.content(), "moderation.queued", null, "signal");
            }
        }
    }

    private void await(Submission submission, Instant now) {
        ModerationCase about = desk.open(desk.item(submission.content()), now);
        about.reopen(now);
        if (!about.isAwaiting()) {
            about.await();
            audit.record(submission.content(), "moderation.queued", null, "before");
        }
    }
}
