package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.sawt.common.RuleViolation;
import org.sawt.identity.FormAction;
import org.sawt.identity.FormWindow;

/** Counts uses of forms, each in a transaction of its own: uses at the same time see each other, a refused one never was. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class FormUses {

    @Inject
    FormUseRepository repository;

    /** @throws RuleViolation of kind TOO_MANY when one of the windows is used up; nothing is counted then */
    void count(long accountId, FormAction action, boolean fresh, Instant now) {
        Duration wait = Duration.ZERO;
        for (FormWindow window : FormWindow.values()) {
            int uses = repository.count(accountId, action, window, window.start(now));
            if (uses > action.most(window, fresh)) {
                wait = window.left(now);
            }
        }
        if (!wait.isZero()) {
            throw tooMany(wait, fresh);
        }
    }

    private static RuleViolation tooMany(Duration wait, boolean fresh) {
        long minutes = Math.max(1, (wait.toSeconds() + 59) / 60);
        if (minutes > 60) {
            return RuleViolation.tooMany(wait, "identity.form.tooManyToday", (minutes + 59) / 60);
        }
        return RuleViolation.tooMany(wait, fresh ? "identity.form.tooManyFresh" : "identity.form.tooMany", minutes);
    }
}
