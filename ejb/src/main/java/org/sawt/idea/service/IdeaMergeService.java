package org.sawt.idea.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sawt.common.Roles;
import org.sawt.common.service.Conflicts;

/** Makes ideas that say the same one, and takes them apart again. Who does it is in charge of both. */
@Stateless
@RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdeaMergeService {

    @Inject
    IdeaMergeBox box;

    @Inject
    IdeaSplitBox splits;

    /** The source becomes part of the target, with its supporters and its discussion; its address leads there. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public void merge(long sourceId, long targetId) {
        Conflicts.retrying(() -> {
            box.merge(sourceId, targetId);
            return null;
        });
    }

    /** Undoes a merge: the idea is on its own again, with its supporters and its discussion. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public void separate(long sourceId) {
        Conflicts.retrying(() -> {
            box.separate(sourceId);
            return null;
        });
    }

    /**
     * Makes a new public idea of a part of another one, under the name of its author; supporters of the other one are told.
     *
     * @return the new idea's id
     */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public long splitOff(long originId, IdeaForm form) {
        return Conflicts.retrying(() -> splits.splitOff(originId, form));
    }
}
