package org.sawt.identity.web;

import java.util.Objects;
import org.sawt.identity.AgeBand;
import org.sawt.identity.ContactChannels;
import org.sawt.identity.Governorate;
import org.sawt.identity.ProfileForm;
import org.sawt.identity.Residency;
import org.sawt.identity.SelfDescription;

/** What stands in the fields of the profile's form; a drop-down list says nothing by an empty text. */
public class ProfileInput {

    private String displayName;
    private String language;
    private String phone;
    private boolean sms;
    private boolean whatsApp;
    private String residency;
    private String governorate;
    private String ageBand;

    ProfileInput(ProfileForm profile) {
        this.displayName = profile.displayName();
        this.language = profile.language();
        this.phone = profile.channels().phone();
        this.sms = profile.channels().sms();
        this.whatsApp = profile.channels().whatsApp();
        this.residency = Objects.toString(profile.self().residency(), "");
        this.governorate = Objects.toString(profile.self().governorate(), "");
        this.ageBand = Objects.toString(profile.self().ageBand(), "");
    }

    ProfileForm form() {
        return new ProfileForm(
                displayName,
                language,
                new ContactChannels(phone, sms, whatsApp),
                new SelfDescription(
                        value(Residency.class, residency),
                        value(Governorate.class, governorate),
                        value(AgeBand.class, ageBand)));
    }

    private static <E extends Enum<E>> E value(Class<E> type, String name) {
        return name == null || name.isEmpty() ? null : Enum.valueOf(type, name);
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public boolean isSms() {
        return sms;
    }

    public void setSms(boolean sms) {
        this.sms = sms;
    }

    public boolean isWhatsApp() {
        return whatsApp;
    }

    public void setWhatsApp(boolean whatsApp) {
        this.whatsApp = whatsApp;
    }

    public String getResidency() {
        return residency;
    }

    public void setResidency(String residency) {
        this.residency = residency;
    }

    public String getGovernorate() {
        return governorate;
    }

    public void setGovernorate(String governorate) {
        this.governorate = governorate;
    }

    public String getAgeBand() {
        return ageBand;
    }

    public void setAgeBand(String ageBand) {
        this.ageBand = ageBand;
    }
}
