package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.web.RequestInput;
import org.sawt.idea.service.IdeaAuthorService;
import org.sawt.idea.service.IdeaDraftView;
import org.sawt.idea.service.IdeaQueries;
import org.sawt.identity.FormAction;
import org.sawt.identity.service.FormLimits;

/** Who writes an idea together. */
@Named
@RequestScoped
public class IdeaAuthorsPage {

    @Inject
    RequestInput input;

    @Inject
    IdeaQueries queries;

    @Inject
    IdeaAuthorService authors;

    @Inject
    FormLimits limits;

    @Inject
    IdeaWay way;

    private IdeaDraftView idea;
    private String email = "";

    /** Also reached through the getters: a postback asks what is rendered before any action runs. */
    public void load() {
        if (idea == null) {
            idea = queries.getOwn(id());
        }
    }

    private long id() {
        return input.id("idea.notFound");
    }

    public IdeaDraftView getIdea() {
        load();
        return idea;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email == null ? "" : email;
    }

    /** Says the same whether somebody has this address or not. */
    public void invite() {
        limits.use(FormAction.INVITE);
        authors.invite(id(), email);
        way.saying("idea.authors.sent").to(id(), "authors");
    }

    /** Takes the invitation back that stands in the form. */
    public void cancel() {
        authors.cancel(input.number("invitation").orElse(0));
        way.saying("idea.authors.cancelled").to(id(), "authors");
    }

    public void leave() {
        authors.leave(id());
        way.saying("idea.authors.left").to("account/ideas");
    }
}
