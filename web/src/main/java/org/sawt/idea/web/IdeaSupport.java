package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.web.RequestInput;
import org.sawt.idea.service.IdeaSupportService;
import org.sawt.identity.FormAction;
import org.sawt.identity.service.FormLimits;

/** Supports the idea of a page, or takes that back. In pages: {@code ideaSupport}. */
@Named
@RequestScoped
public class IdeaSupport {

    @Inject
    RequestInput input;

    @Inject
    FormLimits limits;

    @Inject
    IdeaSupportService supports;

    @Inject
    IdeaWay way;

    public void support() {
        support(input.id("idea.notFound"), "idea.view.supportDone");
    }

    /** The idea that stands in the form instead of the one in the address. */
    public void supportOther() {
        support(input.number("other").orElse(0), "idea.similar.done");
    }

    private void support(long id, String said) {
        if (input.isOfExpiredSession()) {
            way.toSignIn();
            return;
        }
        limits.use(FormAction.SUPPORT);
        supports.support(id);
        way.saying(said).to(id, "");
    }

    public void withdraw() {
        if (input.isOfExpiredSession()) {
            way.toSignIn();
            return;
        }
        limits.use(FormAction.SUPPORT);
        supports.withdraw(input.id("idea.notFound"));
        way.saying("idea.view.supportWithdrawn").to(input.id("idea.notFound"), "");
    }
}
