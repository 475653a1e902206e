package org.sawt.common.service;

import static org.sawt.common.Roles.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sawt.common.BilingualText;
import org.sawt.common.RuleViolation;
import org.sawt.common.SiteText;
import org.sawt.common.SiteTextChanged;
import org.sawt.common.SiteTextName;

/** Words the texts of the pages anew. */
@Stateless
public class SiteTextService {

    @Inject
    SiteTextRepository repository;

    @Inject
    AuditTrail audit;

    @Inject
    Event<SiteTextChanged> events;

    @Inject
    Clock clock;

    /**
     * Gives a text another wording.
     *
     * @param version the version that the caller saw
     * @throws RuleViolation INVALID when a language is missing or too long, CONFLICT when somebody changed it meanwhile
     */
    @RolesAllowed(ADMIN)
    public void reword(SiteTextName name, int version, BilingualText wording) {
        locked(name, version).reword(wording, clock.instant());
        changed(name, "siteText.reworded");
    }

    /** Goes back to the default wording, under the same condition. */
    @RolesAllowed(ADMIN)
    public void restore(SiteTextName name, int version) {
        locked(name, version).restore(clock.instant());
        changed(name, "siteText.restored");
    }

    private SiteText locked(SiteTextName name, int version) {
        SiteText text = repository.lock(name, clock.instant());
        if (text.version() != version) {
            throw RuleViolation.conflict("common.siteText.stale");
        }
        return text;
    }

    private void changed(SiteTextName name, String action) {
        audit.record(name.subject(), action, null, name.name());
        events.fire(new SiteTextChanged(name));
    }
}
