package org.sawt.idea;

import org.sawt.common.BilingualText;

/** The cleaned text of a round. */
record RoundText(BilingualText title, BilingualText question, BilingualText description) {
    static RoundText of(RoundDraft draft) {
        return new RoundText(
                BilingualText.ofLines(draft.titleAr(), draft.titleEn()),
                BilingualText.ofLines(draft.questionAr(), draft.questionEn()),
                BilingualText.of(draft.descriptionAr(), draft.descriptionEn()));
    }
}
