package org.sawt.idea.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sawt.common.api.JsonFields;
import org.sawt.idea.PlaceForm;
import org.sawt.idea.service.CategoryView;
import org.sawt.idea.service.IdeaForm;
import org.sawt.identity.Governorate;

/** Reads an idea as a program writes it. */
final class IdeaInput {
    static final Map<String, Governorate> GOVERNORATES = Arrays.stream(Governorate.values())
            .collect(Collectors.toMap(each -> each.name().toLowerCase(Locale.ROOT), Function.identity()));

    private IdeaInput() {}

    /**
     * The rules of an idea are the service's; here only what cannot be read is refused.
     *
     * @param offered what the idea may be about
     */
    static IdeaForm form(JsonFields json, List<CategoryView> offered) {
        IdeaForm form = new IdeaForm(
                json.text("title"),
                json.text("body"),
                true,
                json.text("lang"),
                category(json, offered),
                new PlaceForm(
                        json.oneOf("governorate", GOVERNORATES, null),
                        block(json),
                        json.decimal("latitude"),
                        json.decimal("longitude")));
        json.throwIfAny();
        return form;
    }

    private static Long category(JsonFields json, List<CategoryView> offered) {
        if (!json.has("category")) {
            return null;
        }
        String wanted = json.isNumber("category") ? String.valueOf(json.number("category")) : json.text("category");
        if (wanted == null) {
            return null;
        }
        Optional<Long> found = find(wanted, offered);
        if (found.isEmpty()) {
            json.refuse("category", "idea.edit.category.unknown");
        }
        return found.orElse(null);
    }

    /** A category by its number, its code, or its name in either language. */
    static Optional<Long> find(String wanted, List<CategoryView> categories) {
        String word = wanted.strip();
        return categories.stream()
                .filter(each -> String.valueOf(each.id()).equals(word)
                        || word.equalsIgnoreCase(each.code())
                        || word.equals(each.nameAr())
                        || word.equalsIgnoreCase(each.nameEn()))
                .map(CategoryView::id)
                .findFirst();
    }

    private static String block(JsonFields json) {
        return json.isNumber("block") ? String.valueOf(json.number("block")) : json.text("block");
    }
}
