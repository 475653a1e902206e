package org.sawt.idea.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.sawt.common.Page;
import org.sawt.government.service.EntityName;
import org.sawt.idea.service.CategoryView;
import org.sawt.idea.service.IdeaCard;
import org.sawt.identity.Governorate;

/**
 * An idea in the list.
 *
 * @param lang in which the title is written
 * @param round the id of the call for ideas that it answers
 * @param entity who is in charge, or null
 * @param author who wrote it; null for a former member
 * @param block the number of the block that it is about, or null
 * @param answerDue by when the entity has to answer, or null
 */
public record IdeaItem(
        long id,
        String title,
        String lang,
        String status,
        long round,
        Category category,
        EntityName entity,
        String author,
        String governorate,
        Integer block,
        long supports,
        long comments,
        Instant publishedAt,
        LocalDate answerDue,
        boolean overdue) {

    /** What an idea is about; {@code code} is null for a category of one call for ideas. */
    public record Category(long id, String code, String nameAr, String nameEn) {
        static Category of(CategoryView view) {
            return view == null ? null : new Category(view.id(), view.code(), view.nameAr(), view.nameEn());
        }
    }

    /** A page of the list, and how many ideas there are on all pages. */
    public record Items(List<IdeaItem> items, long total) {
        static Items of(Page<IdeaCard> page) {
            return new Items(page.items().stream().map(IdeaItem::of).toList(), page.total());
        }
    }

    /** What ideas may be about. */
    public record Categories(List<Category> items) {}

    static IdeaItem of(IdeaCard card) {
        return new IdeaItem(
                card.id(),
                card.title(),
                card.language(),
                card.status().code(),
                card.round().id(),
                Category.of(card.category()),
                card.entity(),
                Objects.toString(card.authorName(), "").isEmpty() ? null : card.authorName(),
                code(card.governorate()),
                card.block(),
                card.supports(),
                card.comments(),
                card.publishedAt(),
                card.answerDue(),
                card.overdue());
    }

    private static String code(Governorate governorate) {
        return governorate == null ? null : governorate.name().toLowerCase(Locale.ROOT);
    }
}
