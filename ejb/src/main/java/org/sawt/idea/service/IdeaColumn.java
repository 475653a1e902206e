package org.sawt.idea.service;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a table of ideas can say of an idea. Its code is the title that the export writes. */
public enum IdeaColumn {
    EXTERNAL_ID("id", "number", "reference", "رقم", "الرقم", "معرف", "المعرف", "الرقم المرجعي"),
    TITLE("name", "subject", "idea", "العنوان", "عنوان", "عنوان الفكرة", "الفكرة"),
    BODY("text", "description", "content", "details", "html", "النص", "نص الفكرة", "الوصف", "التفاصيل", "المحتوى"),
    CATEGORY("topic", "theme", "التصنيف", "الفئة", "تصنيف", "المجال"),
    STATUS("state", "الحالة", "حالة", "حالة الفكرة"),
    CREATED_AT(
            "created",
            "date",
            "created on",
            "submitted at",
            "published at",
            "التاريخ",
            "تاريخ",
            "تاريخ الإنشاء",
            "تاريخ النشر"),
    SUPPORTS(
            "votes",
            "likes",
            "signatures",
            "supporters",
            "support",
            "التأييد",
            "عدد المؤيدين",
            "المؤيدون",
            "الأصوات",
            "التوقيعات"),
    AUTHOR("author name", "by", "submitted by", "الكاتب", "اسم الكاتب", "المؤلف", "صاحب الفكرة", "الاسم"),
    LANGUAGE("lang", "locale", "اللغة", "لغة");

    private final List<String> words;

    IdeaColumn(String... words) {
        this.words = Stream.concat(Stream.of(name()), Stream.of(words))
                .map(FoldedWord::of)
                .toList();
    }

    /** The title in exports, and the word in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a column of this title most likely holds it, in whatever way the title is written. */
    boolean isCalled(String title) {
        return words.contains(FoldedWord.of(title));
    }
}
