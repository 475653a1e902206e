package org.sawt.idea.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sawt.common.PlainText;
import org.sawt.common.Roles;
import org.sawt.common.Violations;
import org.sawt.idea.Idea;
import org.sawt.idea.IdeaDraft;
import org.sawt.idea.IdeaSplit;

/** The transaction of a split. For {@link IdeaMergeService} only. */
@Stateless
@RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IdeaSplitBox {

    @Inject
    IdeaRepository ideas;

    @Inject
    IdeaParts parts;

    @Inject
    IdeaWriting writing;

    @Inject
    IdeaCaller caller;

    @Inject
    IdeaNews news;

    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public long splitOff(long originId, IdeaForm form) {
        Idea origin = ideas.getForChange(originId);
        caller.requireCharge(origin);
        origin.requirePublic();
        IdeaDraft draft = writing.written(form, origin.roundId(), null).draft();
        requireComplete(draft);
        Idea part = parts.add(origin, draft, caller.accountId());
        news.changed(part, "idea.splitOff", null);
        news.record(originId, "idea.split", null, String.valueOf(part.id()));
        news.tell(new IdeaSplit(originId, part.id(), caller.accountId()));
        return part.id();
    }

    private static void requireComplete(IdeaDraft draft) {
        new Violations()
                .check(!PlainText.cleanLine(draft.title()).isEmpty(), "title", "idea.edit.title.required")
                .check(!draft.body().isEmpty(), "body", "idea.edit.body.required")
                .check(draft.categoryId() != null, "category", "idea.edit.category.required")
                .throwIfAny();
    }
}
