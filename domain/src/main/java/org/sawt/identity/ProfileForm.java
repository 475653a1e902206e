package org.sawt.identity;

/**
 * A profile as a person sees and changes it.
 *
 * @param displayName the name that others see
 * @param language the language of the mails, "ar" or "en"
 * @param channels how the person may be reached
 * @param self what the person says about himself or herself
 */
public record ProfileForm(String displayName, String language, ContactChannels channels, SelfDescription self) {

    /** No names in logs. */
    @Override
    public String toString() {
        return "ProfileForm[]";
    }
}
