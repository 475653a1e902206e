package org.sawt.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sawt.moderation.service.TemplateQueries;
import org.sawt.moderation.service.TemplateView;

/** The ready-made reasons. */
@Named
@RequestScoped
public class ModerationTemplatesPage {

    @Inject
    TemplateQueries queries;

    private List<TemplateView> templates = List.of();

    public void load() {
        templates = queries.list();
    }

    public List<TemplateView> getTemplates() {
        return templates;
    }
}
