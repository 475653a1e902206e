package org.sawt.identity;

import java.util.List;
import org.sawt.common.Roles;

/**
 * One of the people of the demo content, who exist only on a portal that is started for a demonstration.
 *
 * @param userName what the person signs in with
 * @param role the person's only role
 * @param displayName a made-up name
 * @param language the language of the person's mails
 */
public record DemoPerson(String userName, String role, String displayName, String language) {

    /** All of them. */
    public static final List<DemoPerson> ALL = List.of(
            new DemoPerson("citizen", Roles.CITIZEN, "مريم الحداد (Maryam Al-Haddad)", "ar"),
            new DemoPerson("citizen2", Roles.CITIZEN, "Yusuf Al-Najjar (يوسف النجار)", "en"),
            new DemoPerson("moderator", Roles.MODERATOR, "نورة الخياط (Noora Al-Khayyat)", "ar"),
            new DemoPerson("ministry", Roles.MINISTRY, "خالد البناء (Khalid Al-Banna)", "ar"),
            new DemoPerson("agent", Roles.AGENT, "Layla Al-Sayegh (ليلى الصايغ)", "en"),
            new DemoPerson("judge", Roles.JUDGE, "سلمان العطار (Salman Al-Attar)", "ar"),
            new DemoPerson("admin", Roles.ADMIN, "Huda Al-Warraq (هدى الوراق)", "en"));

    /** The English abbreviation of the made-up government entity that the person works for; empty for none. */
    public String entity() {
        return switch (role) {
            case Roles.MINISTRY -> "MWA";
            case Roles.AGENT -> "GSA";
            default -> "";
        };
    }

    /** An address under a name that is reserved never to be reached (RFC 2606). */
    public String email() {
        return userName + "@sawt.example";
    }

    /** The fixed token for the JSON interface. */
    public String apiToken() {
        return "demo-" + userName;
    }
}
