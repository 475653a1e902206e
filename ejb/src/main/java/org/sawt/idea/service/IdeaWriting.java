package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.sawt.common.CleanHtml;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.RichText;
import org.sawt.idea.Idea;
import org.sawt.idea.IdeaDraft;
import org.sawt.idea.IdeaRules;

/** Brings what people type into the form in which ideas are kept. */
@Dependent
class IdeaWriting {
    /**
     * What somebody wrote, cleaned.
     *
     * @param dropped what was taken out of the body
     */
    record Written(IdeaDraft draft, List<String> dropped) {}

    /** No body of this length becomes one that may be kept. */
    private static final int LONGEST_INPUT = 200_000;

    @Inject
    RichText richText;

    @Inject
    CategoryRepository categories;

    /**
     * @param roundId where it is written
     * @param kept the category that the idea has, which may have been retired since; or null
     */
    Written written(IdeaForm form, long roundId, Long kept) {
        Long category = form.categoryId();
        if (category != null && !category.equals(kept) && !categories.isOffered(category, roundId)) {
            throw RuleViolation.invalid("category", "idea.edit.category.unknown");
        }
        CleanHtml body = clean(form.body(), form.html());
        IdeaDraft draft = new IdeaDraft(form.title(), body.html(), form.language(), category, form.place());
        return new Written(draft, body.dropped());
    }

    CleanHtml clean(String body, boolean html) {
        if (body == null || body.isBlank()) {
            return new CleanHtml("", List.of());
        }
        if (body.length() > LONGEST_INPUT) {
            throw RuleViolation.invalid("body", "idea.edit.body.tooLong", IdeaRules.BODY_LENGTH);
        }
        return html ? richText.clean(body) : richText.ofMarkup(body);
    }

    /** The body as a person can change it in a form. */
    String markup(String html) {
        return html.isEmpty() ? "" : richText.toMarkup(html);
    }

    /** All of the words, plain. */
    String words(Idea idea) {
        return idea.text().title() + "\n" + richText.plain(idea.text().body());
    }

    String plain(String html) {
        return richText.plain(html);
    }
}
