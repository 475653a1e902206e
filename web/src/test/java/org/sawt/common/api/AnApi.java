package org.sawt.common.api;

import jakarta.annotation.Priority;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.SecurityContext;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.Dispatcher;

/** The JSON interface in memory: real routing, filters and mappers, around the resources of a test. */
public final class AnApi {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);

    private final Dispatcher dispatcher = MockDispatcherFactory.createDispatcher();
    private String roles = "";
    private String language = "";

    /** An answer: its status, its headers and its text. */
    public record Answer(int status, String type, String location, String text) {
        public JsonObject json() {
            return Json.createReader(new StringReader(text)).readObject();
        }
    }

    private AnApi() {}

    public static AnApi with(Object... resources) {
        AnApi api = new AnApi();
        ProblemMapper mapper = new ProblemMapper();
        mapper.refusals = new Refusals();
        mapper.refusals.clock = CLOCK;
        api.dispatcher.getProviderFactory().registerProviderInstance(mapper);
        api.dispatcher.getProviderFactory().registerProvider(RefusalMapper.class);
        api.dispatcher.getProviderFactory().registerProvider(JsonFilter.class);
        api.dispatcher.getProviderFactory().registerProvider(CallerFilter.class);
        api.dispatcher.getProviderFactory().registerProvider(SignedIn.class);
        Arrays.stream(resources).forEach(api.dispatcher.getRegistry()::addSingletonResource);
        return api;
    }

    /** From now on asks as a person with a token and these roles, separated by commas. */
    public AnApi as(String someRoles) {
        roles = someRoles;
        return this;
    }

    /** From now on asks for answers in these languages. */
    public AnApi in(String languages) {
        language = languages;
        return this;
    }

    public Answer get(String path) {
        return send("GET", path, null, null);
    }

    public Answer post(String path, String json) {
        return send("POST", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    public Answer send(String method, String path, String type, byte[] body) {
        try {
            MockHttpRequest request = MockHttpRequest.create(method, path);
            if (!language.isEmpty()) {
                request.header("Accept-Language", language);
            }
            if (!roles.isEmpty()) {
                request.header("Authorization", "Bearer token").header("X-Roles", roles);
            }
            if (body != null) {
                request.contentType(type).content(body);
            }
            MockHttpResponse response = new MockHttpResponse();
            dispatcher.invoke(request, response);
            return new Answer(
                    response.getStatus(),
                    String.valueOf(response.getOutputHeaders().getFirst("Content-Type")),
                    String.valueOf(response.getOutputHeaders().getFirst("Location")),
                    new String(response.getOutput(), StandardCharsets.UTF_8));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Stands for the container's authentication. */
    @PreMatching
    @Priority(Priorities.AUTHENTICATION)
    public static class SignedIn implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            String roles = request.getHeaderString("X-Roles");
            request.setSecurityContext(new SecurityContext() {
                @Override
                public Principal getUserPrincipal() {
                    return roles == null ? null : () -> "7";
                }

                @Override
                public boolean isUserInRole(String role) {
                    return roles != null && Arrays.asList(roles.split(",")).contains(role);
                }

                @Override
                public boolean isSecure() {
                    return true;
                }

                @Override
                public String getAuthenticationScheme() {
                    return "Bearer";
                }
            });
        }
    }
}
