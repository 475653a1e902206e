package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sawt.common.PlainText;
import org.sawt.common.web.RequestInput;
import org.sawt.idea.service.CategoryView;
import org.sawt.idea.service.IdeaDeskQueries;
import org.sawt.idea.service.IdeaForm;
import org.sawt.idea.service.IdeaMergeService;
import org.sawt.idea.service.IdeaRoundQueries;
import org.sawt.idea.service.IdeaView;

/** An officer makes a new idea of a part of another one, in the words of its author. */
@Named
@RequestScoped
public class IdeaSplitPage {

    @Inject
    RequestInput input;

    @Inject
    IdeaDeskQueries queries;

    @Inject
    IdeaRoundQueries rounds;

    @Inject
    IdeaMergeService merges;

    @Inject
    IdeaWay way;

    private final Map<String, String> values = new HashMap<>();
    private IdeaView idea;

    public void load() {
        getIdea();
    }

    public IdeaView getIdea() {
        if (idea == null) {
            idea = queries.get(input.id("idea.notFound"));
        }
        return idea;
    }

    /** What an idea of this round may be about. */
    public List<CategoryView> getCategories() {
        return rounds.get(getIdea().card().round().id()).categories();
    }

    public void split() {
        String words = value("title") + " " + value("body");
        String category = value("category");
        Long categoryId = category.matches("[0-9]{1,18}") ? Long.valueOf(category) : null;
        long part = merges.splitOff(
                getIdea().id(),
                new IdeaForm(
                        value("title"),
                        value("body"),
                        false,
                        PlainText.isArabic(words) ? "ar" : "en",
                        categoryId,
                        null));
        way.saying("idea.split.done").to("desk/ideas/" + part);
    }

    /** What stands in the form, by the ids of its inputs. */
    public Map<String, String> getValues() {
        return values;
    }

    private String value(String name) {
        return Objects.requireNonNullElse(values.get(name), "");
    }
}
