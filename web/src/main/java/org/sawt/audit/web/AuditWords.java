package org.sawt.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.web.Texts;

/** How actions, kinds of things, their states and those who act are called. A feature's word without a text is said as it is. */
@Named
@RequestScoped
public class AuditWords {

    @Inject
    Texts texts;

    public String action(String action) {
        return named("audit.action.", action);
    }

    public String kind(String kind) {
        return named("audit.kind.", kind);
    }

    /** A state before or after; null is none. */
    public String state(String state) {
        return state == null ? "–" : named("audit.state.", state);
    }

    /** The office of a role, never the person; null is the portal itself. */
    public String by(String role) {
        return role == null ? texts.of("audit.by.portal") : named("audit.by.", role);
    }

    private String named(String beginning, String word) {
        return texts.has(beginning + word) ? texts.of(beginning + word) : word;
    }
}
