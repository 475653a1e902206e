package org.sawt.government.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.OptionalLong;
import org.sawt.common.RuleViolation;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.common.web.RequestInput;
import org.sawt.government.service.EntityQueries;
import org.sawt.government.service.EntityService;
import org.sawt.government.service.EntityView;

/** An administrator writes down a government entity, or ends one. Everything typed survives every refusal. */
@Named
@RequestScoped
public class GovernmentEditPage {

    static final String FORM = "entityForm";

    @Inject
    RequestInput input;

    @Inject
    EntityQueries queries;

    @Inject
    EntityService entities;

    @Inject
    Redirects redirects;

    @Inject
    Notice notice;

    private EntityView entity;
    private EntityForm form;
    private boolean stale;

    /** Also reached through the getters: a postback asks for what its buttons depend on before any action runs. */
    public void load() {
        if (entity == null && !isNew()) {
            entity = queries.get(input.id("government.notFound"));
        }
    }

    public boolean isNew() {
        return input.number("id").isEmpty();
    }

    /** The stored entity; null for a new one. */
    public EntityView getEntity() {
        load();
        return entity;
    }

    public EntityForm getForm() {
        if (form == null) {
            form = input.isSent(FORM) || isNew() ? new EntityForm() : EntityForm.of(getEntity());
            form.getValues().putIfAbsent("parentId", input.text("parent"));
        }
        return form;
    }

    /** The version that the page started from: the sent one on a postback, so that two tabs notice each other. */
    public int getVersion() {
        OptionalLong sent = input.number("version");
        return sent.isPresent() || getEntity() == null ? (int) sent.orElse(0) : entity.version();
    }

    /** Whether somebody else changed this entity in the meantime, now or when this form was shown last. */
    public boolean isStale() {
        return stale || !input.text("stale").isEmpty();
    }

    public void save() {
        written(getVersion());
    }

    /** Only offered after a conflict that the administrator has seen. */
    public void saveAnyway() {
        written(getEntity().version());
    }

    private void written(int version) {
        try {
            long id = isNew() ? entities.establish(getForm().draft()) : revised(version);
            notice.show("government.edit.saved");
            redirects.to("admin/entities/" + id);
        } catch (RuleViolation refused) {
            stale = "government.edit.stale"
                    .equals(refused.violations().getFirst().key());
            throw refused;
        }
    }

    private long revised(int version) {
        entities.revise(input.id("government.notFound"), version, getForm().draft());
        return input.id("government.notFound");
    }

    public void close() {
        entities.close(input.id("government.notFound"), getVersion());
        notice.show("government.edit.closed");
        redirects.to("admin/entities/" + input.id("government.notFound"));
    }

    public void reopen() {
        entities.reopen(input.id("government.notFound"), getVersion());
        notice.show("government.edit.reopened");
        redirects.to("admin/entities/" + input.id("government.notFound"));
    }
}
