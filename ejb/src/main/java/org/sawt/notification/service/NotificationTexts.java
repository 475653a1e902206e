package org.sawt.notification.service;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sawt.common.service.SubjectTitle;
import org.sawt.notification.Announcement;

/**
 * The words of the news, in the reader's language: each feature's own texts, with the item's public title and the arguments in
 * their places. What comes from outside is isolated, so that it cannot turn the sentence around it.
 */
final class NotificationTexts {

    private static final String OWN = "notification";
    private static final String UNKNOWN = "unknown";
    private static final ZoneId ZONE = ZoneId.of("Asia/Bahrain");
    private static final Locale ENGLISH = Locale.forLanguageTag("en-GB");
    private static final Locale ARABIC = Locale.forLanguageTag("ar-BH-u-nu-arab");
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*Z");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private final boolean english;

    private NotificationTexts(boolean english) {
        this.english = english;
    }

    /** The texts in this language, "ar" or "en". */
    static NotificationTexts in(String language) {
        return new NotificationTexts("en".equals(language));
    }

    /** The word of the feature that a kind of news belongs to. */
    static String feature(String kind) {
        int dot = kind.indexOf('.');
        return dot < 0 ? kind : kind.substring(0, dot);
    }

    /**
     * One line that tells the news.
     *
     * @param subject what the item is called in public now; null when it is not shown
     */
    String line(String kind, SubjectTitle subject, List<String> arguments) {
        ResourceBundle words = words(kind);
        return inPlace(words.getString(words.containsKey(kind) ? kind : UNKNOWN), words, title(subject), arguments);
    }

    /** A text of notifications themselves with these arguments. */
    String inPlace(String text, List<String> arguments) {
        return inPlace(text, bundle(OWN), "", arguments);
    }

    private String inPlace(String text, ResourceBundle words, String title, List<String> arguments) {
        Matcher place = PLACE.matcher(text);
        StringBuilder line = new StringBuilder();
        while (place.find()) {
            int number = Integer.parseInt(place.group(1));
            String value = number == 0 ? title : argument(words, arguments, number - 1);
            place.appendReplacement(line, Matcher.quoteReplacement(value));
        }
        return place.appendTail(line).toString();
    }

    /** The texts of a kind of news; those of notifications themselves where a feature has none for it. */
    private ResourceBundle words(String kind) {
        try {
            ResourceBundle words = bundle(feature(kind));
            return words.containsKey(kind) ? words : bundle(OWN);
        } catch (MissingResourceException e) {
            return bundle(OWN);
        }
    }

    /** Words of notifications themselves, such as what stands below each mail. */
    String own(String key) {
        return bundle(OWN).getString(key);
    }

    private String title(SubjectTitle subject) {
        return subject == null ? own("gone") : isolated(english ? subject.titleEn() : subject.titleAr());
    }

    private String argument(ResourceBundle words, List<String> arguments, int index) {
        if (index >= arguments.size()) {
            return "";
        }
        String argument = arguments.get(index);
        if (Announcement.personOf(argument).isPresent()) {
            return own("former");
        }
        String key = Announcement.keyOf(argument);
        if (key != null) {
            return words.containsKey(key) ? words.getString(key) : "";
        }
        return isolated(written(Announcement.part(argument, english)));
    }

    private String written(String argument) {
        if (TIME.matcher(argument).matches()) {
            return formatter("d MMMM uuuu, HH:mm")
                    .format(Instant.parse(argument).atZone(ZONE));
        }
        if (DAY.matcher(argument).matches()) {
            return formatter("d MMMM uuuu").format(LocalDate.parse(argument));
        }
        return NUMBER.matcher(argument).matches()
                ? NumberFormat.getIntegerInstance(locale()).format(Long.parseLong(argument))
                : argument;
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(english ? pattern : pattern.replace(',', '،'), locale())
                .withDecimalStyle(DecimalStyle.of(locale()));
    }

    private Locale locale() {
        return english ? ENGLISH : ARABIC;
    }

    private static String isolated(String text) {
        return ISOLATE + text + END_OF_ISOLATE;
    }

    private ResourceBundle bundle(String feature) {
        return ResourceBundle.getBundle(
                "org.sawt." + feature + ".service.notifications",
                Locale.forLanguageTag(english ? "en" : "ar"),
                NotificationTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
