package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sawt.common.Page;
import org.sawt.common.web.RequestInput;
import org.sawt.idea.service.IdeaAuthorService;
import org.sawt.idea.service.IdeaCard;
import org.sawt.idea.service.IdeaQueries;
import org.sawt.idea.service.InvitationView;

/** What a person wrote, supports, and is invited to. */
@Named
@RequestScoped
public class IdeaOwnPage {

    static final int PER_PAGE = 12;

    @Inject
    RequestInput input;

    @Inject
    IdeaQueries queries;

    @Inject
    IdeaAuthorService authors;

    @Inject
    IdeaWay way;

    private Page<IdeaCard> cards;
    private List<InvitationView> invitations;

    /** Whether the ideas are wanted that the person supports, and not those that the person wrote. */
    public boolean isSupported() {
        return "supported".equals(input.text("view"));
    }

    public Page<IdeaCard> getCards() {
        if (cards == null) {
            cards = input.page(page -> isSupported() ? queries.supported(page, PER_PAGE) : queries.own(page, PER_PAGE));
        }
        return cards;
    }

    /** Those that wait for an answer. */
    public List<InvitationView> getInvitations() {
        if (invitations == null) {
            invitations = queries.invitations();
        }
        return invitations;
    }

    /** Accepts the invitation that stands in the form. */
    public void accept() {
        long idea = authors.accept(invitation());
        way.saying("idea.own.accepted").to(idea, "edit");
    }

    public void decline() {
        authors.decline(invitation());
        way.saying("idea.own.declined").to("account/ideas");
    }

    private long invitation() {
        return input.number("invitation").orElse(0);
    }
}
