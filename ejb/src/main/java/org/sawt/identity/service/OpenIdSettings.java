package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sawt.identity.OpenIdClaimNames;

/** What the environment says about the single sign-in. */
@ApplicationScoped
class OpenIdSettings {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String ANSWER = "/sso/answer";

    private final Map<String, String> environment;

    OpenIdSettings() {
        this(System.getenv());
    }

    OpenIdSettings(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The provider, exactly as it calls itself; empty when there is no single sign-in. */
    Optional<String> issuer() {
        return value("SAWT_OIDC_ISSUER").filter(OpenIdSettings::isSafe);
    }

    /** Only over TLS, or on this machine: everything else could be read and changed on its way. */
    private static boolean isSafe(String issuer) {
        try {
            URI uri = URI.create(issuer);
            boolean own = "http".equals(uri.getScheme()) && THIS_MACHINE.contains(String.valueOf(uri.getHost()));
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || own);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    String clientId() {
        return value("SAWT_OIDC_CLIENT_ID").orElse("sawt");
    }

    /** Empty for a client that has none. */
    Optional<String> clientSecret() {
        return value("SAWT_OIDC_CLIENT_SECRET");
    }

    /** What is asked for, as words. */
    String scope() {
        return value("SAWT_OIDC_SCOPE").orElse("openid profile email");
    }

    /** What people call it, in the language. */
    String name(String language) {
        return value("SAWT_OIDC_NAME_" + language.toUpperCase(Locale.ROOT)).orElse("eKey");
    }

    OpenIdClaimNames claimNames() {
        return new OpenIdClaimNames(
                value("SAWT_OIDC_CLAIM_PERSONAL_NUMBER").orElse("personal_number"),
                value("SAWT_OIDC_CLAIM_RESIDENCY").orElse("residency"),
                value("SAWT_OIDC_CLAIM_GOVERNORATE").orElse("governorate"),
                value("SAWT_OIDC_CLAIM_BIRTHDATE").orElse("birthdate"),
                new OpenIdClaimNames.Mapping(
                        OpenIdClaimNames.meanings(
                                value("SAWT_OIDC_VALUES_RESIDENCY").orElse("")),
                        OpenIdClaimNames.meanings(
                                value("SAWT_OIDC_VALUES_GOVERNORATE").orElse(""))));
    }

    /** Where the provider sends the browser back to; the provider knows this very address. */
    URI answerAddress() {
        return URI.create(home() + ANSWER);
    }

    /** The address that people know, without a slash at its end. */
    String home() {
        String own = "http://localhost:" + value("SAWT_HTTP_PORT").orElse("8080");
        return value("SAWT_PUBLIC_URL").orElse(own).replaceAll("/+$", "");
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
