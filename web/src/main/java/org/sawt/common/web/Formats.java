package org.sawt.common.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;

/**
 * How Bahrain writes numbers and times: Arabic with Arabic-Indic digits, English with European ones, both in the Gregorian
 * calendar and the time zone of Bahrain.
 */
final class Formats {

    private static final ULocale ARABIC = new ULocale("ar_BH@calendar=gregorian;numbers=arab");
    private static final ULocale ENGLISH = new ULocale("en_GB@calendar=gregorian;numbers=latn");
    private static final TimeZone ZONE = TimeZone.getTimeZone("Asia/Bahrain");

    private static final String WITHIN = "خلال ";
    private static final String AFTER = "بعد ";

    private final ULocale locale;

    private Formats(ULocale locale) {
        this.locale = locale;
    }

    static Formats of(String language) {
        return new Formats(language.equals(Language.ARABIC) ? ARABIC : ENGLISH);
    }

    String number(Number number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    /** A share of one, without decimals; a share that is not nothing is never written as nothing. */
    String percent(double ratio) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        boolean tiny = ratio > 0 && ratio < 0.01;
        format.setMaximumFractionDigits(tiny ? 1 : 0);
        return format.format(ratio);
    }

    String date(Instant instant) {
        return dates("d MMMM y").format(Date.from(instant));
    }

    String dateTime(Instant instant) {
        return dates("EEEE d MMMM y, h:mm a").format(Date.from(instant));
    }

    String time(LocalTime time) {
        Instant onSomeDay =
                time.atDate(LocalDate.EPOCH).atZone(ZoneId.of(ZONE.getID())).toInstant();
        return dates("h:mm a").format(Date.from(onSomeDay));
    }

    private SimpleDateFormat dates(String pattern) {
        String ownComma = locale == ARABIC ? pattern.replace(',', '،') : pattern;
        SimpleDateFormat format = new SimpleDateFormat(ownComma, locale);
        format.setTimeZone(ZONE);
        return format;
    }

    /**
     * How long until, or since: in the largest unit that fits. "In eight days" is written "after" them in Arabic: the word
     * that the library has for it says "at some time within".
     */
    String relative(Instant instant, Instant now) {
        String written = inLargestUnit(instant, now);
        return written.startsWith(WITHIN) ? AFTER + written.substring(WITHIN.length()) : written;
    }

    private String inLargestUnit(Instant instant, Instant now) {
        Duration distance = Duration.between(now, instant);
        Direction direction = distance.isNegative() ? Direction.LAST : Direction.NEXT;
        Duration length = distance.abs();
        RelativeDateTimeFormatter format = RelativeDateTimeFormatter.getInstance(locale);
        if (length.toDays() >= 730) {
            return format.format(length.toDays() / 365, direction, RelativeUnit.YEARS);
        }
        if (length.toDays() >= 60) {
            return format.format(length.toDays() / 30, direction, RelativeUnit.MONTHS);
        }
        if (length.toDays() >= 2) {
            return format.format(length.toDays(), direction, RelativeUnit.DAYS);
        }
        if (length.toHours() >= 1) {
            return format.format(length.toHours(), direction, RelativeUnit.HOURS);
        }
        return format.format(length.toMinutes(), direction, RelativeUnit.MINUTES);
    }

    String message(String pattern, Object[] arguments) {
        return new MessageFormat(pattern, locale)
                .format(arguments, new StringBuffer(), null)
                .toString();
    }
}
