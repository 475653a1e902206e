package org.sawt.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.omnifaces.cdi.Param;
import org.sawt.common.RuleViolation;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.identity.CounterView;
import org.sawt.identity.Governorate;
import org.sawt.identity.VerificationOutcome;
import org.sawt.identity.service.VerificationQueries;
import org.sawt.identity.service.VerificationService;

/** An officer at the counter writes off the identity card of the person whose code is open, and confirms. */
@Named
@RequestScoped
public class IdentityCardPage {

    @Inject
    @Param
    Long id;

    @Inject
    VerificationQueries verificationQueries;

    @Inject
    VerificationService verificationService;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    private CounterView person;
    private CardInput card;
    private boolean taken;
    private boolean unusualAsked;

    /** Who is not with this officer is not found here, before anything is read from the form. */
    @PostConstruct
    void load() {
        person = verificationQueries.getAtCounter(id == null ? 0 : id);
        card = new CardInput();
        taken = !sent("taken").isEmpty() && sent("taken").equals(sent("personalNumber"));
        unusualAsked = !sent("unusualAsked").isEmpty();
    }

    public void confirm() {
        taken = false;
        VerificationOutcome outcome = asking(() -> verificationService.confirm(person.accountId(), card.card()));
        if (outcome == VerificationOutcome.TAKEN) {
            taken = true;
        } else {
            finish("identity.card.done." + outcome.name());
        }
    }

    /** Only offered after the officer was told that the person is verified with another account. */
    public void move() {
        asking(() -> {
            verificationService.move(person.accountId(), card.card());
            return VerificationOutcome.VERIFIED;
        });
        finish("identity.card.moved");
    }

    /** Notes whether the number has to be looked at once more. */
    private VerificationOutcome asking(Supplier<VerificationOutcome> command) {
        try {
            return command.get();
        } catch (RuleViolation refused) {
            unusualAsked |= refused.violations().stream()
                    .anyMatch(broken -> "identity.card.numberUnusual".equals(broken.key()));
            throw refused;
        }
    }

    private void finish(String key) {
        notice.show(key, person.displayName());
        redirects.to("desk/verification");
    }

    private static String sent(String name) {
        String value = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return value == null ? "" : value;
    }

    public CounterView getPerson() {
        return person;
    }

    public CardInput getCard() {
        return card;
    }

    /** Whether the person on the card is verified with another account. */
    public boolean isTaken() {
        return taken;
    }

    /** Whether the officer is asked to look at the number once more. */
    public boolean isUnusualAsked() {
        return unusualAsked;
    }

    public List<String> getGovernorates() {
        return Arrays.stream(Governorate.values()).map(Enum::name).toList();
    }
}
