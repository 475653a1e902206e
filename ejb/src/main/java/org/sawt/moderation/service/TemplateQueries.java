package org.sawt.moderation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.moderation.ModerationTemplate;

/** The ready-made reasons, for moderators. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TemplateQueries {

    @Inject
    TemplateRepository templates;

    /** All of them, those that are not offered any more last. */
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public List<TemplateView> list() {
        return templates.all().stream().map(TemplateQueries::view).toList();
    }

    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public TemplateView get(long id) {
        return templates
                .find(id)
                .map(TemplateQueries::view)
                .orElseThrow(() -> RuleViolation.notFound("moderation.template.notFound"));
    }

    private static TemplateView view(ModerationTemplate template) {
        return new TemplateView(
                template.id(),
                template.version(),
                template.name().ar(),
                template.name().en(),
                template.rule(),
                template.text().ar(),
                template.text().en(),
                template.isActive());
    }
}
