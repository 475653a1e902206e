package org.sawt.moderation.service;

import jakarta.enterprise.context.Dependent;
import org.sawt.common.SubjectRef;

/** Takes back the mails and notices about an item that have not gone out yet. */
@Dependent
class Withdrawal {

    void withdraw(SubjectRef content) {
        // filled when notices can be withdrawn
    }
}
