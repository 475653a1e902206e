package org.sawt.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Protects forms against forged requests without needing a session. In pages: {@code csrf}; {@code s:form} writes the token.
 *
 * <p>A genuine token of a person whose session has ended meanwhile is let through: the services refuse what needs an account,
 * and a page can use {@link #expiredAccountId()} to keep the answer for after signing in.
 */
@Named
@RequestScoped
public class Csrf {

    static final String PARAMETER = "sawt-csrf";
    static final String COOKIE = "sawt-browser";

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    HttpServletRequest request;

    @Inject
    Signer signer;

    @Inject
    Clock clock;

    private String browserId;
    private OptionalLong expiredAccountId = OptionalLong.empty();

    /** The token for a form on this page. It sets a cookie that marks the browser, where there is none. */
    public String getToken() {
        String account = account();
        CsrfToken token = account.isEmpty()
                ? CsrfToken.forBrowser(browserId(), clock.instant())
                : CsrfToken.forAccount(account, browserId(), clock.instant());
        return token.write(signer);
    }

    /** Who is signed in, or was when the form was first shown: shown again it stays that person's form. */
    private String account() {
        Principal person = request.getUserPrincipal();
        if (person != null) {
            return person.getName();
        }
        return expiredAccountId.isPresent() ? Long.toString(expiredAccountId.getAsLong()) : "";
    }

    private String browserId() {
        if (browserId == null) {
            browserId = Cookies.find(request, COOKIE)
                    .filter(value -> value.matches("[A-Za-z0-9_-]{22}"))
                    .orElseGet(this::markBrowser);
        }
        return browserId;
    }

    private String markBrowser() {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Object response = FacesContext.getCurrentInstance().getExternalContext().getResponse();
        Cookies.set(request, (HttpServletResponse) response, COOKIE, id, -1);
        return id;
    }

    /**
     * Whether this token proves that the form came from our page and from this person; from this browser, while nobody is
     * signed in. A visitor's token is not good for a person: a neighbouring host could plant its cookie.
     */
    boolean admits(String token) {
        String cookie = Cookies.find(request, COOKIE).orElse("");
        Optional<CsrfToken> genuine = CsrfToken.read(token, cookie, clock.instant(), signer);
        if (genuine.isEmpty()) {
            return false;
        }
        OptionalLong madeFor = genuine.get().accountId();
        Principal person = request.getUserPrincipal();
        if (madeFor.isPresent() && person == null) {
            expiredAccountId = madeFor;
            return true;
        }
        return person == null || madeFor.isPresent() && person.getName().equals(Long.toString(madeFor.getAsLong()));
    }

    /** The account that filled in the posted form, when it is no longer signed in. */
    public OptionalLong expiredAccountId() {
        return expiredAccountId;
    }
}
