package org.sawt.notification;

import java.util.List;
import java.util.OptionalLong;
import org.sawt.common.SubjectRef;

/**
 * One piece of news for some people, told inside the portal and, if wanted, by mail. Its text is found by its kind when it is
 * shown; {0} in the text is the public title of the subject at that moment, so that hidden words are told to nobody.
 *
 * <p>An argument is written as it stands, apart from these: what {@link #both}, {@link #word} and {@link #person} make, and a
 * time or a day in ISO 8601, which is written as the reader's language writes it.
 *
 * @param kind the feature's word and the news, such as "idea.answered"
 * @param subject what it is about
 * @param path where it leads, below the language, such as "ideas/12"; null for the subject's own page
 * @param arguments {1}, {2}, … of the text: never what people wrote, their names included, except to the one who wrote it
 * @param audience who is told
 * @param byMail whether a mail goes out, too
 */
public record Announcement(
        String kind, SubjectRef subject, String path, List<String> arguments, Audience audience, boolean byMail) {

    private static final char BETWEEN_LANGUAGES = '\u001f';
    private static final String WORD = "\u001d";
    private static final String PERSON = "\u001c";

    public Announcement {
        arguments = List.copyOf(arguments);
    }

    /** An argument that says this to readers of Arabic and that to readers of English, such as the name of an entity. */
    public static String both(String arabic, String english) {
        return arabic + BETWEEN_LANGUAGES + english;
    }

    /** An argument whose words stand in the texts of the feature's news under this key, such as a status. */
    public static String word(String key) {
        return WORD + key;
    }

    /** An argument that is the name of this person as it is when it is read: the name itself is kept nowhere. */
    public static String person(long accountId) {
        return PERSON + accountId;
    }

    /** The account that {@link #person} was given; empty when the argument is no such one. */
    public static OptionalLong personOf(String argument) {
        return argument.startsWith(PERSON)
                ? OptionalLong.of(Long.parseLong(argument.substring(PERSON.length())))
                : OptionalLong.empty();
    }

    /** The key that {@link #word} was given, or null when the argument is no such one. */
    public static String keyOf(String argument) {
        return argument.startsWith(WORD) ? argument.substring(WORD.length()) : null;
    }

    /** The part of an argument that is for readers of this language. */
    public static String part(String argument, boolean english) {
        int between = argument.indexOf(BETWEEN_LANGUAGES);
        if (between < 0) {
            return argument;
        }
        return english ? argument.substring(between + 1) : argument.substring(0, between);
    }
}
