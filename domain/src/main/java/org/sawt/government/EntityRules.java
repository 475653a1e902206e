package org.sawt.government;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.sawt.common.PlainText;
import org.sawt.common.Violations;

/** What a government entity must be to be shown to the public. */
final class EntityRules {

    static final int NAME_LENGTH = 200;
    static final int ABBREVIATION_LENGTH = 20;
    static final int EMAIL_LENGTH = 254;
    static final int WEBSITE_LENGTH = 200;
    static final int ADDRESS_LENGTH = 300;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\".]{2,}");

    /** Short numbers of services as well as international ones. */
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ]{2,18}");

    private EntityRules() {}

    /** Both names, a kind and a calendar are needed; what else is given has to be usable. */
    static void check(EntityDraft draft) {
        Violations violations = new Violations();
        violations.check(draft.kind() != null, "kind", "government.edit.kindMissing");
        violations.check(draft.calendarId() != null, "calendarId", "government.edit.calendarMissing");
        checkName(violations, "nameAr", draft.nameAr());
        checkName(violations, "nameEn", draft.nameEn());
        checkLength(violations, "abbreviationAr", draft.abbreviationAr(), ABBREVIATION_LENGTH);
        checkLength(violations, "abbreviationEn", draft.abbreviationEn(), ABBREVIATION_LENGTH);
        checkContact(violations, draft.contact());
        violations.throwIfAny();
    }

    private static void checkContact(Violations violations, EntityContact contact) {
        String email = line(contact.email());
        String phone = line(contact.phone());
        String website = line(contact.website());
        violations.check(
                email.isEmpty()
                        || email.length() <= EMAIL_LENGTH
                                && EMAIL.matcher(email).matches(),
                "email",
                "government.edit.emailMalformed");
        violations.check(phone.isEmpty() || PHONE.matcher(phone).matches(), "phone", "government.edit.phoneMalformed");
        violations.check(
                website.isEmpty() || isWebsite(website), "website", "government.edit.websiteMalformed", WEBSITE_LENGTH);
        checkLength(violations, "addressAr", contact.addressAr(), ADDRESS_LENGTH);
        checkLength(violations, "addressEn", contact.addressEn(), ADDRESS_LENGTH);
    }

    /** It becomes a link, so nothing but the web is let through. */
    private static boolean isWebsite(String website) {
        try {
            URI uri = new URI(website);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null && website.length() <= WEBSITE_LENGTH;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static void checkName(Violations violations, String field, String name) {
        violations.check(!line(name).isEmpty(), field, "government.edit.nameMissing");
        checkLength(violations, field, name, NAME_LENGTH);
    }

    private static void checkLength(Violations violations, String field, String text, int longest) {
        violations.check(PlainText.length(line(text)) <= longest, field, "government.edit.tooLong", longest);
    }

    static String line(String text) {
        return PlainText.cleanLine(text);
    }
}
