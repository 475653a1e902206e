package org.sawt.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.identity.AgeBand;
import org.sawt.identity.Governorate;
import org.sawt.identity.ProfileForm;
import org.sawt.identity.Residency;
import org.sawt.identity.SelfDescription;
import org.sawt.identity.Standing;
import org.sawt.identity.VerificationLevel;
import org.sawt.identity.service.ProfileQueries;
import org.sawt.identity.service.ProfileService;
import org.sawt.identity.service.StandingQueries;

/** Lets a person say who they are and how they want to be reached. */
@Named
@RequestScoped
public class IdentityProfilePage {

    @Inject
    ProfileQueries profileQueries;

    @Inject
    StandingQueries standingQueries;

    @Inject
    ProfileService profileService;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    private Standing proven;
    private ProfileInput input;

    @PostConstruct
    void load() {
        proven = standingQueries.own();
        input = new ProfileInput(profileQueries.own());
    }

    public void keep() {
        ProfileForm typed = input.form();
        SelfDescription self = isVerified() ? profileQueries.own().self() : typed.self();
        profileService.present(new ProfileForm(typed.displayName(), typed.language(), typed.channels(), self));
        notice.show("identity.profile.done");
        redirects.to("account");
    }

    /** Whether the facts about the person were proven, so that there is nothing to say about them. */
    public boolean isVerified() {
        return proven.level() == VerificationLevel.VERIFIED;
    }

    public Standing getProven() {
        return proven;
    }

    public ProfileInput getInput() {
        return input;
    }

    public List<Residency> getResidencies() {
        return List.of(Residency.values());
    }

    public List<Governorate> getGovernorates() {
        return List.of(Governorate.values());
    }

    public List<AgeBand> getAgeBands() {
        return List.of(AgeBand.values());
    }
}
