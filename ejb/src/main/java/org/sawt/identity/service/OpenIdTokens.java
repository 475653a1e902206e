package org.sawt.identity.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.JWTClaimsSetVerifier;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.AccessTokenHash;
import com.nimbusds.openid.connect.sdk.validators.AccessTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.IDTokenClaimsVerifier;
import com.nimbusds.openid.connect.sdk.validators.InvalidHashException;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenClaimsVerifier;
import java.text.ParseException;
import java.util.HashSet;
import java.util.Set;

/**
 * What the provider signed, believed only when everything fits: a signature by one of its keys with an algorithm for
 * public keys, issuer, audience, time, and the nonce of this very way (OpenID Connect Core, section 3.1.3.7).
 */
class OpenIdTokens {

    private static final int SKEW_SECONDS = 60;

    /** Never "none", and never a shared secret that the portal would have to trust itself with. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private static final JOSEObjectType LOGOUT = new JOSEObjectType("logout+jwt");

    private final Issuer issuer;
    private final ClientID client;
    private final JWKSource<SecurityContext> keys;

    OpenIdTokens(String issuer, String client, JWKSource<SecurityContext> keys) {
        this.issuer = new Issuer(issuer);
        this.client = new ClientID(client);
        this.keys = keys;
    }

    /**
     * The claims of an ID token.
     *
     * @param accessToken what came with it; when the ID token names its hash, it has to be this one
     */
    JWTClaimsSet idToken(JWT token, String nonce, AccessToken accessToken)
            throws OpenIdRefusedException, OpenIdUnavailableException {
        IDTokenClaimsVerifier rules = new IDTokenClaimsVerifier(issuer, client, new Nonce(nonce), SKEW_SECONDS);
        JWTClaimsSet claims = read(token, rules::verify, JOSEObjectType.JWT);
        checkParty(claims);
        checkHash(token, claims, accessToken);
        return claims;
    }

    /** A token that was handed to another client is none for the portal, whatever audience it names. */
    private void checkParty(JWTClaimsSet claims) throws OpenIdRefusedException {
        Object party = claims.getClaim("azp");
        if (party != null && !party.equals(client.getValue())) {
            throw new OpenIdRefusedException("the token was handed to another client");
        }
    }

    /** The claims of a logout token (OpenID Connect Back-Channel Logout, section 2.6). */
    JWTClaimsSet logoutToken(JWT token) throws OpenIdRefusedException, OpenIdUnavailableException {
        JWTClaimsSet claims =
                read(token, new LogoutTokenClaimsVerifier(issuer, client)::verify, LOGOUT, JOSEObjectType.JWT);
        if (claims.getIssueTime() == null) {
            throw new OpenIdRefusedException("the message about a logout does not say when");
        }
        return claims;
    }

    private JWTClaimsSet read(JWT token, JWTClaimsSetVerifier<SecurityContext> rules, JOSEObjectType... types)
            throws OpenIdRefusedException, OpenIdUnavailableException {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        Set<JOSEObjectType> admitted = new HashSet<>(Set.of(types));
        admitted.add(null);
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(admitted));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWTClaimsSetVerifier(rules);
        try {
            return processor.process(token, null);
        } catch (KeySourceException e) {
            throw new OpenIdUnavailableException("The provider's keys cannot be read", e);
        } catch (BadJOSEException | JOSEException e) {
            throw new OpenIdRefusedException("the token does not hold", e);
        }
    }

    private static void checkHash(JWT token, JWTClaimsSet claims, AccessToken accessToken)
            throws OpenIdRefusedException {
        try {
            String hash = claims.getStringClaim("at_hash");
            if (hash != null) {
                JWSAlgorithm algorithm =
                        JWSAlgorithm.parse(token.getHeader().getAlgorithm().getName());
                AccessTokenValidator.validate(accessToken, algorithm, new AccessTokenHash(hash));
            }
        } catch (ParseException | InvalidHashException e) {
            throw new OpenIdRefusedException("the access token is not the one that was signed for", e);
        }
    }
}
