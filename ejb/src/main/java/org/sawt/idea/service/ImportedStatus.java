package org.sawt.idea.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sawt.idea.IdeaStatus;

/** The words that tables have for where an idea stands, in both languages. */
final class ImportedStatus {

    private static final Map<IdeaStatus, List<String>> WORDS = Map.of(
            IdeaStatus.PUBLISHED,
            List.of("published", "open", "new", "active", "منشورة", "منشور", "مفتوحة", "جديدة"),
            IdeaStatus.UNDER_REVIEW,
            List.of("under review", "in review", "reviewing", "قيد الدراسة", "قيد المراجعة", "تحت الدراسة"),
            IdeaStatus.ACCEPTED,
            List.of("accepted", "approved", "planned", "مقبولة", "مقبول", "معتمدة"),
            IdeaStatus.PARTLY,
            List.of("partly", "partly accepted", "partially accepted", "مقبولة جزئيا", "جزئيا"),
            IdeaStatus.NOT_NOW,
            List.of("not now", "closed", "archived", "postponed", "later", "ليس الآن", "مغلقة", "مؤجلة", "مؤرشفة"),
            IdeaStatus.REJECTED,
            List.of("rejected", "declined", "refused", "مرفوضة", "مرفوض"),
            IdeaStatus.IMPLEMENTED,
            List.of("implemented", "done", "completed", "نفذت", "منفذة", "مكتملة"));

    private static final Map<String, IdeaStatus> KNOWN = known();

    private ImportedStatus() {}

    private static Map<String, IdeaStatus> known() {
        Map<String, IdeaStatus> known = new HashMap<>();
        WORDS.forEach((status, words) -> words.forEach(word -> known.put(FoldedWord.of(word), status)));
        return Map.copyOf(known);
    }

    /** A word that says nothing of a public idea is unknown: drafts and hidden ideas do not come in by a table. */
    static Optional<IdeaStatus> of(String word) {
        return word.isBlank() ? Optional.of(IdeaStatus.PUBLISHED) : Optional.ofNullable(KNOWN.get(FoldedWord.of(word)));
    }
}
