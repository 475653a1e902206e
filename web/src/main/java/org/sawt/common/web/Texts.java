package org.sawt.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;

/**
 * The texts, numbers and times of a page in its language. In pages: {@code text}.
 *
 * <p>A missing text is written as its key, so that a test and a reader see it. Words among the arguments that run against
 * the page's direction are isolated, so that they cannot disturb the sentence around them.
 */
@Named("text")
@RequestScoped
public class Texts {

    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private Language language;
    private Clock clock;

    /** For the proxy of the container. */
    protected Texts() {}

    @Inject
    public Texts(Language language, Clock clock) {
        this.language = language;
        this.clock = clock;
    }

    /** The text of a key; its arguments fill the pattern in the order of {0}, {1}, … */
    public String of(String key, Object... arguments) {
        Object[] written = arguments == null
                ? new Object[0]
                : Arrays.stream(arguments).map(this::argument).toArray();
        return Bundles.find(language.getCode(), key)
                .map(pattern -> formats().message(pattern, written))
                .orElse(key);
    }

    /** Whether the key has a text. */
    public boolean has(String key) {
        return Bundles.find(language.getCode(), key).isPresent();
    }

    public String number(Number number) {
        return number == null ? "" : formats().number(number);
    }

    public String percent(Number ratio) {
        return ratio == null ? "" : formats().percent(ratio.doubleValue());
    }

    public String date(Instant instant) {
        return instant == null ? "" : formats().date(instant);
    }

    public String dateTime(Instant instant) {
        return instant == null ? "" : formats().dateTime(instant);
    }

    /** A time of the day. */
    public String time(LocalTime time) {
        return time == null ? "" : formats().time(time);
    }

    public String relative(Instant instant) {
        if (instant == null) {
            return "";
        }
        Instant now = clock.instant();
        if (Duration.between(now, instant).abs().compareTo(A_MINUTE) < 0) {
            return of(instant.isAfter(now) ? "common.time.soon" : "common.time.justNow");
        }
        return formats().relative(instant, now);
    }

    private Object argument(Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number;
            case Instant instant -> formats().dateTime(instant);
            default -> isolated(value.toString());
        };
    }

    /** The text as the name of a control: without the invisible marks, so that people and programs find it by its name. */
    public String plain(String words) {
        return words.replace(String.valueOf(ISOLATE), "").replace(String.valueOf(END_OF_ISOLATE), "");
    }

    private String isolated(String words) {
        boolean against = words.codePoints()
                .filter(Character::isLetter)
                .anyMatch(letter -> Language.isRightToLeft(letter) != language.isArabic());
        return against ? ISOLATE + words + END_OF_ISOLATE : words;
    }

    private Formats formats() {
        return Formats.of(language.getCode());
    }
}
