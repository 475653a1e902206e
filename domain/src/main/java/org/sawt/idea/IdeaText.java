package org.sawt.idea;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.sawt.common.PlainText;

/** What an idea says, in one language. */
@Embeddable
public class IdeaText {
    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String body;

    @Column(name = "category_id")
    private Long categoryId;

    protected IdeaText() {}

    /** Of a draft that has been checked. */
    IdeaText(IdeaDraft draft) {
        this.language = draft.language();
        this.title = PlainText.cleanLine(draft.title());
        this.body = IdeaRules.body(draft);
        this.categoryId = draft.categoryId();
    }

    /** "ar" or "en". */
    public String language() {
        return language;
    }

    public String title() {
        return title;
    }

    /** Clean HTML. */
    public String body() {
        return body;
    }

    public Optional<Long> categoryId() {
        return Optional.ofNullable(categoryId);
    }
}
