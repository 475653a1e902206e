package org.sawt.moderation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.AuditTrail;
import org.sawt.moderation.ModerationTemplate;
import org.sawt.moderation.TemplateDraft;

/** What moderators do with the ready-made reasons. */
@Stateless
public class TemplateService {

    @Inject
    TemplateRepository templates;

    @Inject
    CaseRepository cases;

    @Inject
    AuditTrail audit;

    /** Writes a new one and returns its number. */
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public long write(TemplateDraft draft) {
        checkRule(draft);
        ModerationTemplate template = new ModerationTemplate(draft);
        templates.add(template);
        record(template, "moderation.templateWritten", null, "active");
        return template.id();
    }

    /** Rewrites one, unless it has been changed since the version that the caller saw. */
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public void revise(long id, int version, TemplateDraft draft) {
        checkRule(draft);
        ModerationTemplate template = get(id);
        if (template.version() != version) {
            throw RuleViolation.conflict("moderation.template.stale");
        }
        template.revise(draft);
        record(template, "moderation.templateRevised", String.valueOf(version), String.valueOf(version + 1));
    }

    /** Offers it no more. */
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public void retire(long id) {
        ModerationTemplate template = get(id);
        template.retire();
        record(template, "moderation.templateRetired", "active", "closed");
    }

    /** Offers it again. */
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public void reinstate(long id) {
        ModerationTemplate template = get(id);
        template.reinstate();
        record(template, "moderation.templateReinstated", "closed", "active");
    }

    private void checkRule(TemplateDraft draft) {
        if (draft.rule() != null && !cases.isRuleInForce(draft.rule())) {
            throw RuleViolation.invalid("rule", "moderation.rule.unknown");
        }
    }

    private ModerationTemplate get(long id) {
        return templates.lock(id).orElseThrow(() -> RuleViolation.notFound("moderation.template.notFound"));
    }

    private void record(ModerationTemplate template, String action, String from, String to) {
        audit.record(new SubjectRef("template", template.id()), action, from, to);
    }
}
