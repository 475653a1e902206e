package org.sawt.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sawt.identity.OpenIdAnswer;
import org.sawt.identity.OpenIdOutcome;
import org.sawt.identity.OpenIdResult;
import org.sawt.identity.service.SingleSignOnAnswerService;

/**
 * Where the provider of the single sign-in sends the browser back to: the one address for both languages. It shows nothing
 * and leads on, so that what the provider sent stands in no address of a page.
 */
@WebServlet("/sso/answer")
public class SingleSignOnAnswerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ACCOUNT = "account/single-sign-on";

    @Inject
    transient SingleSignOnAnswerService singleSignOnAnswerService;

    @Inject
    transient SessionDoor door;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String language = SingleSignOnCookie.language(request);
        OpenIdResult result = singleSignOnAnswerService.accept(new OpenIdAnswer(
                one(request, "state"),
                one(request, "code"),
                one(request, "error"),
                one(request, "iss"),
                SingleSignOnCookie.secret(request)));
        SingleSignOnCookie.remove(request, response);
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", next(result, language));
    }

    /** A parameter that comes once, as each one does (RFC 6749, section 3.1); null for any other. */
    private static String one(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values != null && values.length == 1 && !values[0].isBlank() ? values[0] : null;
    }

    private String next(OpenIdResult result, String language) {
        String home = "/" + language + "/";
        if (result.verificationTaken()) {
            String taken = home + ACCOUNT + "/taken";
            return result.outcome() == OpenIdOutcome.ADMITTED ? enter(result, taken, home) : taken;
        }
        return switch (result.outcome()) {
            case ADMITTED ->
                enter(result, result.returnPath().isEmpty() ? home + "account" : result.returnPath(), home);
            case LINKED -> home + ACCOUNT;
            case MOVED -> home + "account/verification";
            default -> home + "sign-in/single-sign-on?outcome=" + result.outcome();
        };
    }

    /** Opens the session; on the way to the page there may be a second factor. */
    private String enter(OpenIdResult result, String onward, String home) {
        Entry entry = door.admit(
                result.account().orElseThrow(), true, result.session().orElse(null));
        String between = entry.path(onward);
        return between.isEmpty() ? onward : home + between;
    }
}
