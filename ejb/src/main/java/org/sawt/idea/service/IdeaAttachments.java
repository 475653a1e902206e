package org.sawt.idea.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sawt.attachment.service.AttachmentHost;
import org.sawt.common.service.FeatureSwitches;
import org.sawt.idea.IdeaStatus;

/** Lets ideas have pictures and files: their writers change those of a draft, and who sees an idea sees them. */
@ApplicationScoped
class IdeaAttachments implements AttachmentHost {
    @Inject
    IdeaViews views;

    @Inject
    FeatureSwitches switches;

    @Override
    public String kind() {
        return "idea";
    }

    @Override
    public boolean mayRead(long id) {
        return switches.isOn(IdeaSwitches.IDEAS) && views.isVisible(id);
    }

    @Override
    public boolean mayChange(long id) {
        return views.isWritten(id, IdeaStatus.DRAFT);
    }

    @Override
    public String path(long id) {
        return "ideas/" + id + "/edit";
    }
}
