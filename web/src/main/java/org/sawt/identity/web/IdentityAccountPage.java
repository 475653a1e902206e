package org.sawt.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.identity.AccountDetails;
import org.sawt.identity.ApiTokenView;
import org.sawt.identity.VerificationLevel;
import org.sawt.identity.service.ApiTokenService;
import org.sawt.identity.service.IdentityQueries;
import org.sawt.identity.service.StandingQueries;

/** A person's own account: who one is here, and the tokens for programs. */
@Named
@RequestScoped
public class IdentityAccountPage {

    private static final String NEW_SECRET = IdentityAccountPage.class.getName() + ".secret";

    @Inject
    IdentityQueries identityQueries;

    @Inject
    StandingQueries standingQueries;

    @Inject
    ApiTokenService apiTokenService;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    private AccountDetails account;
    private List<ApiTokenView> tokens = List.of();
    private String newSecret;
    private String label;

    /** Reads the account before the list's forms are read; takes a new token's secret out of the session: it is shown once. */
    @PostConstruct
    void load() {
        account = identityQueries.getOwnAccount();
        tokens = identityQueries.ownTokens();
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!faces.isPostback() && faces.getExternalContext().getSession(false) != null) {
            newSecret = (String) faces.getExternalContext().getSessionMap().remove(NEW_SECRET);
        }
    }

    public void createToken() {
        String secret = apiTokenService.create(label).secret();
        FacesContext.getCurrentInstance().getExternalContext().getSessionMap().put(NEW_SECRET, secret);
        redirects.to("account");
    }

    public void revokeToken() {
        String id = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("token");
        apiTokenService.revoke(id != null && id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0);
        notice.show("identity.account.tokenRevoked");
        redirects.to("account");
    }

    /** The start of a day, as pages write dates from instants. */
    public Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    public AccountDetails getAccount() {
        return account;
    }

    /** How surely the portal knows the person. */
    public VerificationLevel getLevel() {
        return standingQueries.own().level();
    }

    public List<ApiTokenView> getTokens() {
        return tokens;
    }

    public String getNewSecret() {
        return newSecret;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
