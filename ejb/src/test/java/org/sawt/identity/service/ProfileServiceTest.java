package org.sawt.identity.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Violation;
import org.sawt.identity.AccountProfile;
import org.sawt.identity.AgeBand;
import org.sawt.identity.ContactChannels;
import org.sawt.identity.Governorate;
import org.sawt.identity.ProfileForm;
import org.sawt.identity.Residency;
import org.sawt.identity.SelfDescription;

class ProfileServiceTest {

    private static final SelfDescription SELF =
            new SelfDescription(Residency.RESIDENT, Governorate.NORTHERN, AgeBand.FROM_35);

    private final PersonFixture portal = new PersonFixture();

    @Test
    void keepsWhatThePersonSays() {
        portal.profiles.present(new ProfileForm("مريم", "en", new ContactChannels("3600 1234", true, false), SELF));
        AccountProfile kept = portal.people.findProfile(portal.caller).orElseThrow();
        assertEquals("مريم", portal.maryam().displayName());
        assertEquals("en", portal.maryam().language());
        assertEquals(new ContactChannels("+97336001234", true, false), kept.channels());
        assertEquals(SELF, kept.self());
        assertEquals("account.profileChanged", portal.audited.getLast());
    }

    @Test
    void forgetsWhatThePersonSaysNoLonger() {
        portal.profiles.present(new ProfileForm("مريم", "ar", new ContactChannels("3600 1234", true, true), SELF));
        portal.profiles.present(new ProfileForm("مريم", "ar", ContactChannels.none(), SelfDescription.none()));
        AccountProfile kept = portal.people.findProfile(portal.caller).orElseThrow();
        assertEquals(ContactChannels.none(), kept.channels());
        assertEquals(SelfDescription.none(), kept.self());
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        assertEquals(
                Set.of("displayName", "phone"), wrongFields(new ProfileForm(" ", "ar", channels("call me"), SELF)));
    }

    @Test
    void needsANumberToSendMessagesTo() {
        assertEquals(Set.of("phone"), wrongFields(new ProfileForm("مريم", "ar", channels(""), SELF)));
    }

    private static ContactChannels channels(String phone) {
        return new ContactChannels(phone, true, false);
    }

    private Set<String> wrongFields(ProfileForm typed) {
        return assertThrows(RuleViolation.class, () -> portal.profiles.present(typed)).violations().stream()
                .map(Violation::field)
                .collect(Collectors.toSet());
    }
}
