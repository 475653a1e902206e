package org.sawt.topic.service;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sawt.common.BilingualText;

/**
 * What an imported conversation was, for the texts of its topic.
 *
 * @param statements how many are not moderated out
 * @param votes how many were ever cast, changed ones included
 */
record PolisSummary(int statements, int participants, long votes, Instant first, Instant last) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Bahrain");
    private static final Locale ARABIC = Locale.forLanguageTag("ar-BH-u-nu-arab");

    /** One sentence; the Arabic one counts after a colon, so that no noun has to agree with its number. */
    BilingualText summary() {
        String ar = "حوار جرى على منصة Pol.is. عدد العبارات: %s، وعدد المشاركين: %s."
                .formatted(number(ARABIC, statements), number(ARABIC, participants));
        String en = "A conversation held on Pol.is, with %s and %s."
                .formatted(counted(statements, "statement"), counted(participants, "participant"));
        return BilingualText.of(ar, en);
    }

    BilingualText body() {
        String ar = """
                جرى هذا الحوار على منصة Pol.is بين %s و%s، ونُقل إلى هنا بعباراتها وأصواتها كما هي.
                المشاركون فيه مجهولو الهوية: لا يُعرف كل منهم إلا برقم. عدد الأصوات التي أُدلي بها، بما فيها ما عُدّل: %s.
                انتهى التصويت، وهذه نتائجه.""".formatted(date(ARABIC, first), date(ARABIC, last), number(ARABIC, votes));
        String en = """
                This conversation was held on Pol.is between %s and %s, and brought here with its statements and votes as they were.
                Its participants are anonymous: each is known by a number only. Votes cast, changed ones included: %s.
                Voting has ended; these are its results.""".formatted(date(Locale.UK, first), date(Locale.UK, last), number(Locale.UK, votes));
        return BilingualText.of(ar, en);
    }

    private static String counted(int count, String noun) {
        return number(Locale.UK, count) + " " + noun + (count == 1 ? "" : "s");
    }

    private static String number(Locale locale, long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    private static String date(Locale locale, Instant time) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale)
                .localizedBy(locale)
                .format(time.atZone(ZONE));
    }
}
