package org.sawt.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.common.web.RequestInput;
import org.sawt.moderation.TemplateDraft;
import org.sawt.moderation.service.TemplateQueries;
import org.sawt.moderation.service.TemplateService;
import org.sawt.moderation.service.TemplateView;

/** A moderator words a ready-made reason. */
@Named
@RequestScoped
public class ModerationTemplatePage {

    @Inject
    RequestInput input;

    @Inject
    TemplateQueries queries;

    @Inject
    TemplateService templates;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    private final Map<String, String> values = new HashMap<>();
    private TemplateView template;

    /** Before the form is read: what is typed replaces it. */
    @PostConstruct
    void load() {
        if (!isNew()) {
            template = queries.get(input.id("moderation.template.notFound"));
            values.put("nameAr", template.nameAr());
            values.put("nameEn", template.nameEn());
            values.put("textAr", template.textAr());
            values.put("textEn", template.textEn());
            values.put("rule", template.rule() == null ? "" : template.rule().toString());
        }
    }

    /** Asked for before anything is written, so that one that is not there is answered with that alone. */
    public void look() {
        // loaded when the bean was made
    }

    public void save() {
        TemplateDraft draft = new TemplateDraft(
                values.get("nameAr"),
                values.get("nameEn"),
                DecisionForm.number(values.get("rule")),
                values.get("textAr"),
                values.get("textEn"));
        if (isNew()) {
            templates.write(draft);
        } else {
            templates.revise(template.id(), getVersion(), draft);
        }
        done("moderation.template.saved");
    }

    public void retire() {
        templates.retire(template.id());
        done("moderation.template.retired");
    }

    public void reinstate() {
        templates.reinstate(template.id());
        done("moderation.template.reinstated");
    }

    private void done(String message) {
        notice.show(message);
        redirects.to("desk/moderation/templates");
    }

    public boolean isNew() {
        return input.number("id").isEmpty();
    }

    /** The version that the page started from, so that two moderators notice each other. */
    public int getVersion() {
        return (int) input.number("version").orElse(template == null ? 0 : template.version());
    }

    /** Null for a new one. */
    public TemplateView getTemplate() {
        return template;
    }

    public Map<String, String> getValues() {
        return values;
    }
}
