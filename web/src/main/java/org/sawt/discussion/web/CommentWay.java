package org.sawt.discussion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.sawt.common.web.Language;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;

/** This page's own address, and a word for the next one. */
@RequestScoped
public class CommentWay {
    @Inject
    Language language;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    /** This page below the language, as {@link org.sawt.common.web.Redirects#to} takes it. */
    String here() {
        String url = language.getUrl();
        return url.substring(Math.min(url.length(), 2 + language.getCode().length()));
    }

    /** Leads to this page again, at this place of it. */
    void back(String place) {
        redirects.to(here() + place);
    }

    /** To sign in, and back to this page afterwards. */
    void toSignIn() {
        redirects.toSignIn();
    }

    void say(String key) {
        notice.show(key);
    }
}
