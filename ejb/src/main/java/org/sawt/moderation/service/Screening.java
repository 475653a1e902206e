package org.sawt.moderation.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.sawt.moderation.Submission;

/** Looks at what people write before it is shown. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Screening {

    /**
     * Notes signals about a text and queues it where one is found or where everything is reviewed first. Called when it is
     * written and at each change, in that transaction, after the item has its id.
     *
     * @return whether it may be shown at once; a signal alone hides nothing
     */
    @PermitAll
    public boolean screen(Submission submission) {
        throw new UnsupportedOperationException();
    }
}
