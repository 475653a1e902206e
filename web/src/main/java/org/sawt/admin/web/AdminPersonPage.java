package org.sawt.admin.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.common.web.RequestInput;
import org.sawt.identity.AccountStatus;
import org.sawt.identity.service.PeopleQueries;
import org.sawt.identity.service.PeopleService;
import org.sawt.identity.service.PersonCard;
import org.sawt.identity.service.PersonView;

/** One person: who they are here, and what an administrator can do about their account. */
@Named
@RequestScoped
public class AdminPersonPage {

    /** As the service counts, in code points. */
    private static final int LONGEST_REASON = 500;

    @Inject
    RequestInput input;

    @Inject
    PeopleService peopleService;

    @Inject
    PeopleQueries peopleQueries;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    private PersonView person;
    private String reason;

    /** Before the forms are read, since they depend on the person; who only sends a form has opened the page before. */
    @PostConstruct
    void load() {
        person = input.isPostback()
                ? peopleQueries.get(input.id("admin.notFound"))
                : peopleService.open(input.id("admin.notFound"));
    }

    /** Asked for before anything is written, so that a person who does not exist is answered with that alone. */
    public void look() {
        // loaded when the bean was made
    }

    public void block() {
        peopleService.block(person.id(), reason);
        done("admin.person.blocked");
    }

    public void unblock() {
        peopleService.unblock(person.id());
        done("admin.person.unblocked");
    }

    private void done(String key) {
        notice.show(key);
        redirects.to("admin/people", person.id());
    }

    public PersonView getPerson() {
        return person;
    }

    public PersonCard getCard() {
        return person.card();
    }

    public boolean isBlocked() {
        return person.card().status() == AccountStatus.BLOCKED;
    }

    public boolean isBlockable() {
        return person.card().status() == AccountStatus.ACTIVE;
    }

    /** Whether there is somebody behind the account. */
    public boolean isPresent() {
        return isBlocked() || isBlockable();
    }

    /** Why the account is blocked; null when nobody wrote a reason. */
    public PersonView.Block getBarrier() {
        return person.block().orElse(null);
    }

    public int getLongestReason() {
        return LONGEST_REASON;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
