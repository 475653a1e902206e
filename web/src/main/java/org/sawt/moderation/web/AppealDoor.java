package org.sawt.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sawt.common.web.Texts;
import org.sawt.identity.FormAction;
import org.sawt.identity.service.FormLimits;
import org.sawt.moderation.service.AppealService;

/** Lets people object as often as the limits of forms allow. */
@RequestScoped
public class AppealDoor {

    @Inject
    FormLimits limits;

    @Inject
    AppealService appeals;

    @Inject
    Texts texts;

    /** Objects, and says in words until when somebody answers. */
    String appeal(long decisionId, String text) {
        limits.use(FormAction.APPEAL);
        Instant dueAt = appeals.appeal(decisionId, text);
        return texts.dateTime(dueAt);
    }
}
