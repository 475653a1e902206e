package org.sawt.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.common.web.RequestInput;
import org.sawt.moderation.service.WordQueries;
import org.sawt.moderation.service.WordService;
import org.sawt.moderation.service.WordView;

/** The words that call a moderator. */
@Named
@RequestScoped
public class ModerationWordsPage {

    private static final String PAGE = "desk/moderation/words";

    @Inject
    RequestInput input;

    @Inject
    WordQueries queries;

    @Inject
    WordService service;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    private List<WordView> words;
    private String word = "";

    /** Before the buttons are read: each stands with its word. */
    @PostConstruct
    void load() {
        words = queries.list();
    }

    public void add() {
        notice.show(service.add(word) ? "moderation.word.added" : "moderation.word.known");
        redirects.to(PAGE);
    }

    public void remove() {
        service.remove(input.number("word-id").orElse(0));
        notice.show("moderation.word.removed");
        redirects.to(PAGE);
    }

    public List<WordView> getWords() {
        return words;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}
