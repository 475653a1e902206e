package org.sawt.identity.service;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the provider says about itself, kept for an hour. Before anybody is sent there it has to have answered a moment ago;
 * while it does not answer, it is left alone for a few seconds at a time, so that nobody waits for it in vain.
 */
@ApplicationScoped
class OpenIdDiscovery {

    static final int CONNECT_MILLIS = 2_000;
    static final int READ_MILLIS = 3_000;

    private static final int MOST_BYTES = 200_000;
    private static final Duration VALID = Duration.ofHours(1);
    private static final Duration A_MOMENT = Duration.ofSeconds(5);
    private static final Duration LEFT_ALONE = Duration.ofSeconds(5);

    /** The provider's addresses and its keys, as they were at a moment. */
    record Provider(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant since) {}

    @Inject
    OpenIdSettings settings;

    @Inject
    Clock clock;

    private volatile Provider known;
    private Instant failedAt;

    /** The provider as it was within the last hour. */
    Provider provider() throws OpenIdUnavailableException {
        return within(VALID);
    }

    /** The provider, which answered a moment ago. */
    Provider reachable() throws OpenIdUnavailableException {
        return within(A_MOMENT);
    }

    private Provider within(Duration age) throws OpenIdUnavailableException {
        Provider provider = known;
        return isYounger(provider, age) ? provider : ask(age);
    }

    private boolean isYounger(Provider provider, Duration age) {
        return provider != null && clock.instant().isBefore(provider.since().plus(age));
    }

    /** The provider, if it was reached at any time since the start. Asks nobody. */
    Optional<Provider> lastKnown() {
        return Optional.ofNullable(known);
    }

    private synchronized Provider ask(Duration age) throws OpenIdUnavailableException {
        if (isYounger(known, age)) {
            return known;
        }
        Instant now = clock.instant();
        if (failedAt != null && now.isBefore(failedAt.plus(LEFT_ALONE))) {
            throw new OpenIdUnavailableException("The provider did not answer a moment ago", null);
        }
        try {
            Issuer issuer = new Issuer(settings.issuer().orElseThrow());
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, CONNECT_MILLIS, READ_MILLIS);
            check(metadata, issuer);
            known = new Provider(metadata, keys(metadata), now);
            return known;
        } catch (GeneralException | IOException e) {
            failedAt = now;
            throw new OpenIdUnavailableException("The provider tells nothing about itself", e);
        }
    }

    /** Who speaks for another issuer, or lacks what the portal needs, is not the provider. */
    private static void check(OIDCProviderMetadata metadata, Issuer issuer) throws GeneralException {
        if (!issuer.equals(metadata.getIssuer())) {
            throw new GeneralException("The provider calls itself by another name than SAWT_OIDC_ISSUER");
        }
        if (metadata.getAuthorizationEndpointURI() == null
                || metadata.getTokenEndpointURI() == null
                || metadata.getJWKSetURI() == null) {
            throw new GeneralException("The provider names no address for authorization, tokens or keys");
        }
    }

    /** They have a memory of their own, which is kept while they stay at the same address. */
    private JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata) throws IOException {
        if (known != null && known.metadata().getJWKSetURI().equals(metadata.getJWKSetURI())) {
            return known.keys();
        }
        return JWKSourceBuilder.create(
                        metadata.getJWKSetURI().toURL(),
                        new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MOST_BYTES))
                .refreshAheadCache(false)
                .outageTolerant(VALID.toMillis())
                .build();
    }
}
