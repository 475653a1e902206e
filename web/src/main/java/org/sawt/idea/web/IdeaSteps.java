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
     * @param path the end of its address
     */
    public record Step(String name, String path) {}

    private static final List<Step> STEPS = List.of(
            new Step("write", "edit"),
            new Step("files", "files"),
            new Step("authors", "authors"),
            new Step("similar", "similar"),
            new Step("check", "check"));

    public List<Step> getSteps() {
        return STEPS;
    }
}
