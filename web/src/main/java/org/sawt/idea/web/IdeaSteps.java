package org.sawt.idea.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The steps from a first thought to a public idea. In pages: {@code ideaSteps}. */
@Named
@ApplicationScoped
public class IdeaSteps {

    /**
     * One step.
     *
     * @param name the end of its message key
     * @param address its page below the language
     */
    public record Step(String name, String address) {}

    public List<Step> of(long idea) {
        String page = "ideas/" + idea + "/";
        return List.of(
                new Step("write", page + "edit"),
                new Step("files", page + "files"),
                new Step("authors", page + "authors"),
                new Step("similar", page + "similar"),
                new Step("check", page + "check"));
    }
}
