package org.sawt.identity.service;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sawt.identity.OpenIdClaims;
import org.sawt.identity.OpenIdLogin;
import org.sawt.identity.OpenIdPerson;
import org.sawt.identity.OpenIdPurpose;
import org.sawt.identity.OpenIdSecrets;
import org.sawt.identity.OpenIdWay;

/** The provider of the single sign-in, as the portal speaks to it: OpenID Connect with the code flow and PKCE. */
@ApplicationScoped
class OpenIdProvider {

    private static final ZoneId HERE = ZoneId.of("Asia/Bahrain");

    /** An older message about a logout is not news. */
    private static final Duration LOGOUT_VALIDITY = Duration.ofMinutes(10);

    /** Whose sessions end: that one session of the provider, or else all of the person. */
    record Logout(Optional<String> session, Optional<String> subject) {}

    @Inject
    OpenIdSettings settings;

    @Inject
    OpenIdDiscovery discovery;

    @Inject
    OpenIdTokenEndpoint tokens;

    @Inject
    Clock clock;

    /** Where the browser is to go. Who links or moves has to sign in there anew, whoever used the browser before. */
    String address(OpenIdWay way, OpenIdSecrets secrets) throws OpenIdUnavailableException {
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        Scope.parse(settings.scope()),
                        new ClientID(settings.clientId()),
                        settings.answerAddress())
                .endpointURI(discovery.reachable().metadata().getAuthorizationEndpointURI())
                .state(new State(secrets.state()))
                .nonce(new Nonce(secrets.nonce()))
                .codeChallenge(new CodeVerifier(secrets.codeVerifier()), CodeChallengeMethod.S256)
                .uiLocales(language(way));
        if (way.purpose() != OpenIdPurpose.SIGN_IN) {
            request.prompt(Prompt.Type.LOGIN);
        }
        return request.build().toURI().toString();
    }

    private static List<LangTag> language(OpenIdWay way) {
        try {
            return List.of(LangTag.parse(way.language()));
        } catch (LangTagException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Whether the answer comes from this provider: what another one sends to the portal's address is refused (RFC 9207).
     *
     * @param named the issuer that the answer names, or null
     */
    void checkIssuer(String named) throws OpenIdRefusedException, OpenIdUnavailableException {
        boolean required = discovery.provider().metadata().supportsAuthorizationResponseIssuerParam();
        if (named == null ? required : !named.equals(settings.issuer().orElseThrow())) {
            throw new OpenIdRefusedException("the answer comes from another issuer");
        }
    }

    /** Redeems the code of an answer, and checks everything that comes for it. */
    OpenIdPerson redeem(String code, OpenIdLogin login) throws OpenIdRefusedException, OpenIdUnavailableException {
        OpenIdDiscovery.Provider provider = discovery.provider();
        OIDCTokens answered = tokens.redeem(provider.metadata(), code, login.codeVerifier());
        JWTClaimsSet proof =
                verifier(provider).idToken(answered.getIDToken(), login.nonce(), answered.getAccessToken());
        Map<String, Object> all = new HashMap<>(proof.getClaims());
        if (new OpenIdClaims(all, settings.claimNames()).lacksPersonalNumber()) {
            tokens.userInfo(provider.metadata(), answered.getAccessToken(), proof.getSubject())
                    .forEach(all::putIfAbsent);
        }
        return person(proof.getSubject(), all, login.way().language());
    }

    private OpenIdPerson person(String subject, Map<String, Object> all, String language) {
        OpenIdClaims claims = new OpenIdClaims(all, settings.claimNames());
        Optional<String> session = Optional.ofNullable(all.get("sid"))
                .map(Object::toString)
                .filter(sid -> !sid.isEmpty() && sid.length() <= 255);
        return new OpenIdPerson(
                settings.issuer().orElseThrow(),
                subject,
                session,
                claims.registrant(language),
                claims.proven(LocalDate.ofInstant(clock.instant(), HERE)));
    }

    /** What a message about a logout says, when it holds. */
    Logout logout(String token) throws OpenIdRefusedException, OpenIdUnavailableException {
        try {
            JWT signed = JWTParser.parse(token);
            JWTClaimsSet claims = verifier(discovery.provider()).logoutToken(signed);
            if (claims.getIssueTime().toInstant().plus(LOGOUT_VALIDITY).isBefore(clock.instant())) {
                throw new OpenIdRefusedException("the message about a logout is old");
            }
            return new Logout(
                    Optional.ofNullable(claims.getStringClaim("sid")), Optional.ofNullable(claims.getSubject()));
        } catch (java.text.ParseException e) {
            throw new OpenIdRefusedException("the message about a logout cannot be read", e);
        }
    }

    /** Where a person signs out there, too, and comes back; empty when the provider was not asked yet or has no such page. */
    Optional<String> signOutAddress() {
        return discovery
                .lastKnown()
                .map(provider -> provider.metadata().getEndSessionEndpointURI())
                .map(address -> address + (address.getQuery() == null ? "?" : "&") + "client_id="
                        + URLEncoder.encode(settings.clientId(), StandardCharsets.UTF_8)
                        + "&post_logout_redirect_uri="
                        + URLEncoder.encode(settings.home() + "/", StandardCharsets.UTF_8));
    }

    private OpenIdTokens verifier(OpenIdDiscovery.Provider provider) {
        return new OpenIdTokens(settings.issuer().orElseThrow(), settings.clientId(), provider.keys());
    }
}
