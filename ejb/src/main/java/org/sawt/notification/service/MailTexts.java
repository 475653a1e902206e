package org.sawt.notification.service;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.sawt.notification.MailText;

/** The words of the mails, in the person's language. */
final class MailTexts {

    private static final String BUNDLE = "org.sawt.notification.service.mail";

    private MailTexts() {}

    /**
     * @param name which mail, for example "confirm"
     * @param language "ar" or "en"
     * @param arguments what the body's places take, in order
     */
    static MailText of(String name, String language, Object... arguments) {
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE, locale(language), MailTexts.class.getClassLoader());
        String body = new MessageFormat(words.getString(name + ".body"), locale(language)).format(arguments);
        return new MailText(
                words.getString(name + ".subject"), body + "\n\n-- \n" + words.getString("signature") + "\n");
    }

    private static Locale locale(String language) {
        return "en".equals(language) ? Locale.ENGLISH : Locale.forLanguageTag("ar");
    }
}
