package org.sawt.common.api;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.sawt.common.RuleViolation;

/** Turns whatever goes wrong in the JSON interface into a {@link Problem}; what nobody expected is logged. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final int DEPTH = 30;
    private static final List<String> UNREADABLE = List.of(
            "org.jboss.resteasy.spi.LoggableFailure",
            "org.apache.james.mime4j.",
            "org.jboss.resteasy.plugins.providers.multipart.");
    private static final List<String> KEPT = List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER);

    @Inject
    Refusals refusals;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @Context
    SecurityContext security;

    @Override
    public Response toResponse(Throwable thrown) {
        Optional<RuleViolation> violation = find(thrown, RuleViolation.class);
        if (violation.isPresent()) {
            return refusals.of(violation.get(), headers, uri);
        }
        if (find(thrown, EJBAccessException.class).isPresent()) {
            int status = security.getUserPrincipal() == null ? 401 : 403;
            return refusals.of(status, headers, uri).build();
        }
        Optional<WebApplicationException> refusal = find(thrown, WebApplicationException.class);
        if (refusal.isPresent() && refusal.get().getResponse().getStatus() < 500) {
            return refused(refusal.get().getResponse());
        }
        if (isUnreadable(thrown)) {
            return refusals.of(400, headers, uri).build();
        }
        LOG.errorf(thrown, "%s failed", uri.getPath());
        return refusals.of(500, headers, uri).build();
    }

    /** Thrown by the libraries that read headers and multipart bodies; their classes are no part of the specification. */
    private static boolean isUnreadable(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEPTH)
                .map(cause -> cause.getClass().getName())
                .anyMatch(name -> UNREADABLE.stream().anyMatch(name::startsWith));
    }

    private Response refused(Response original) {
        if (original.getStatus() < 400) {
            return original;
        }
        ResponseBuilder response = refusals.of(original.getStatus(), headers, uri);
        KEPT.forEach(name ->
                Optional.ofNullable(original.getHeaderString(name)).ifPresent(value -> response.header(name, value)));
        return response.build();
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEPTH)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
