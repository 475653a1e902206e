package org.sawt.common.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Violation;
import org.sawt.common.api.Problem.FieldError;
import org.sawt.common.web.Language;
import org.sawt.common.web.Texts;

/** Words a refusal in the caller's language. */
@RequestScoped
public class Refusals {

    private static final Map<Integer, String> TYPES = Map.ofEntries(
            Map.entry(400, "malformed"),
            Map.entry(401, "unauthenticated"),
            Map.entry(403, "forbidden"),
            Map.entry(404, "not-found"),
            Map.entry(405, "method-not-allowed"),
            Map.entry(406, "not-acceptable"),
            Map.entry(409, "conflict"),
            Map.entry(413, "too-large"),
            Map.entry(415, "unsupported-media-type"),
            Map.entry(422, "invalid"),
            Map.entry(429, "too-many"),
            Map.entry(500, "failed"));

    @Inject
    Clock clock;

    /** The refusal of a broken rule, with the fields at fault. */
    Response of(RuleViolation violation, HttpHeaders headers, UriInfo uri) {
        Texts texts = texts(headers);
        List<FieldError> errors = violation.violations().stream()
                .filter(broken -> broken.field() != null)
                .map(broken -> new FieldError(Problem.jsonName(broken.field()), broken.key(), say(texts, broken)))
                .toList();
        String detail = say(texts, violation.violations().getFirst());
        ResponseBuilder response =
                build(violation.kind().status(), detail, errors.isEmpty() ? null : errors, texts, uri);
        violation
                .retryAfter()
                .ifPresent(wait -> response.header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds())));
        return response.build();
    }

    /** The refusal that a status alone tells. */
    ResponseBuilder of(int status, HttpHeaders headers, UriInfo uri) {
        int known = TYPES.containsKey(status) ? status : status < 500 ? 400 : 500;
        Texts texts = texts(headers);
        return build(status, texts.of("common.problem." + TYPES.get(known) + ".detail"), null, texts, uri);
    }

    private ResponseBuilder build(int status, String detail, List<FieldError> errors, Texts texts, UriInfo uri) {
        String type = TYPES.getOrDefault(status, status < 500 ? "malformed" : "failed");
        String title = texts.of("common.problem." + type + ".title");
        Problem problem = new Problem(
                "urn:sawt:problem:" + type,
                title,
                status,
                detail,
                uri.getRequestUri().getRawPath(),
                errors);
        ResponseBuilder response =
                Response.status(status).type(Problem.MEDIA_TYPE).entity(problem);
        return status == 401 ? response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"sawt\"") : response;
    }

    private Texts texts(HttpHeaders headers) {
        return new Texts(Language.of(ApiLanguage.of(headers)), clock);
    }

    private static String say(Texts texts, Violation broken) {
        return texts.of(broken.key(), broken.arguments().toArray());
    }
}
