package org.sawt.moderation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Caller;
import org.sawt.identity.service.Office;

/** What the caller may look after: a moderator of an entity what belongs to it, all others of the desk everything. */
@Dependent
class Moderator {

    @Inject
    Caller caller;

    @Inject
    Office office;

    long accountId() {
        return caller.accountId();
    }

    /** The only entity whose items the caller sees; empty for who sees all. */
    OptionalLong entityId() {
        return caller.is(Roles.ADMIN) ? OptionalLong.empty() : office.entityId();
    }

    boolean isInCharge(Long entityId) {
        return isOf(entityId(), entityId);
    }

    /** Whether an item of this entity belongs to who looks after one entity only, or after all. */
    static boolean isOf(OptionalLong own, Long entityId) {
        return own.isEmpty() || entityId != null && own.getAsLong() == entityId;
    }

    /** Fails unless the caller looks after the items of this entity; that there is such an item is not told. */
    void requireCharge(Long entityId) {
        if (!isInCharge(entityId)) {
            throw RuleViolation.notFound("moderation.case.notFound");
        }
    }
}
