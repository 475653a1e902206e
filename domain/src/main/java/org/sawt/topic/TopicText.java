package org.sawt.topic;

import java.util.List;
import org.sawt.common.BilingualText;
import org.sawt.common.PlainText;

/** The cleaned text of a draft. Titles, options and statements stand on one line; what is blank is left out. */
record TopicText(
        BilingualText title,
        BilingualText summary,
        BilingualText body,
        List<BilingualText> options,
        List<BilingualText> statements) {

    static TopicText of(TopicDraft draft) {
        return new TopicText(
                line(draft.titleAr(), draft.titleEn()),
                BilingualText.of(draft.summaryAr(), draft.summaryEn()),
                BilingualText.of(draft.bodyAr(), draft.bodyEn()),
                lines(draft.options()),
                lines(draft.statements()));
    }

    private static BilingualText line(String ar, String en) {
        return BilingualText.of(PlainText.cleanLine(ar), PlainText.cleanLine(en));
    }

    private static List<BilingualText> lines(List<Wording> wordings) {
        return wordings.stream()
                .map(wording -> line(wording.ar(), wording.en()))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
