package org.sawt.identity.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.claims.AccessTokenHash;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OpenIdTokensTest {

    private static final String ISSUER = "https://ekey.example";
    private static final String CLIENT = "sawt";
    private static final String NONCE = "n-0S6_WzA2Mj";
    private static final BearerAccessToken ACCESS = new BearerAccessToken("an-access-token");
    private static final Map<String, Object> LOGOUT =
            Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of());
    private static final RSAKey KEY = key();
    private static final RSAKey OTHERS = key();

    private final OpenIdTokens tokens =
            new OpenIdTokens(ISSUER, CLIENT, new ImmutableJWKSet<>(new JWKSet(KEY.toPublicJWK())));

    @Test
    void believesWhatTheProviderSignedForThisWay() throws Exception {
        assertEquals("maryam", read(signed(token -> {})).getSubject());
        assertEquals(
                "maryam",
                read(signed(token -> token.audience(List.of(CLIENT, "other")).claim("azp", CLIENT)))
                        .getSubject());
    }

    @Test
    void refusesAnotherSigner() throws Exception {
        refuses(sign(idToken().build(), OTHERS, JOSEObjectType.JWT));
        refuses(new PlainJWT(idToken().build()));
    }

    @Test
    void refusesASignatureThatIsMadeWithThePublicKeyAsASecret() throws Exception {
        SignedJWT forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("ekey").build(),
                idToken().build());
        forged.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));
        refuses(forged);
    }

    @Test
    void refusesATokenThatWasChangedAfterItsSignature() throws Exception {
        String[] parts = signed(token -> {}).serialize().split("\\.");
        String claims = idToken().subject("somebody-else").build().toString();
        String body = Base64URL.encode(claims).toString();
        refuses(SignedJWT.parse(parts[0] + "." + body + "." + parts[2]));
    }

    @Test
    void refusesAnotherIssuerOrAudience() throws Exception {
        refuses(signed(token -> token.issuer("https://evil.example")));
        refuses(signed(token -> token.audience("another-portal")));
        refuses(signed(token -> token.audience(List.of(CLIENT, "other")).claim("azp", "other")));
        refuses(signed(token -> token.claim("azp", "other")));
    }

    @Test
    void refusesAnotherTime() throws Exception {
        refuses(signed(token -> token.expirationTime(inSeconds(-120))));
        refuses(signed(token -> token.expirationTime(null)));
        refuses(signed(token -> token.issueTime(inSeconds(300))));
    }

    @Test
    void refusesAnotherNonce() throws Exception {
        refuses(signed(token -> token.claim("nonce", "of-another-way")));
        refuses(signed(token -> token.claim("nonce", null)));
    }

    @Test
    void refusesAnotherAccessTokenThanTheOneSignedFor() throws Exception {
        String hash = AccessTokenHash.compute(ACCESS, JWSAlgorithm.RS256, null).getValue();
        assertEquals(
                "maryam", read(signed(token -> token.claim("at_hash", hash))).getSubject());
        refuses(signed(token -> token.claim("at_hash", "AAAAAAAAAAAAAAAAAAAAAA")));
    }

    @Test
    void refusesATokenOfAnotherKind() throws Exception {
        refuses(sign(idToken().build(), KEY, new JOSEObjectType("at+jwt")));
    }

    @Test
    void believesAMessageAboutALogout() throws Exception {
        assertEquals("session-7", tokens.logoutToken(logout(token -> {})).getStringClaim("sid"));
    }

    @Test
    void refusesWhatIsNoMessageAboutALogout() throws Exception {
        refusesLogout(signed(token -> {}));
        refusesLogout(logout(token -> token.claim("nonce", NONCE)));
        refusesLogout(logout(token -> token.claim("events", Map.of())));
        refusesLogout(logout(token -> token.subject(null).claim("sid", null)));
        refusesLogout(logout(token -> token.audience("another-portal")));
        refusesLogout(logout(token -> token.issuer("https://evil.example")));
        refusesLogout(logout(token -> token.issueTime(null)));
        refusesLogout(sign(logoutToken().build(), OTHERS, new JOSEObjectType("logout+jwt")));
    }

    private JWTClaimsSet read(JWT token) throws Exception {
        return tokens.idToken(token, NONCE, ACCESS);
    }

    private void refuses(JWT token) {
        assertThrows(OpenIdRefusedException.class, () -> read(token));
    }

    private void refusesLogout(JWT token) {
        assertThrows(OpenIdRefusedException.class, () -> tokens.logoutToken(token));
    }

    private static SignedJWT signed(Consumer<JWTClaimsSet.Builder> change) throws JOSEException {
        JWTClaimsSet.Builder token = idToken();
        change.accept(token);
        return sign(token.build(), KEY, JOSEObjectType.JWT);
    }

    private static SignedJWT logout(Consumer<JWTClaimsSet.Builder> change) throws JOSEException {
        JWTClaimsSet.Builder token = logoutToken();
        change.accept(token);
        return sign(token.build(), KEY, new JOSEObjectType("logout+jwt"));
    }

    private static JWTClaimsSet.Builder idToken() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("maryam")
                .audience(CLIENT)
                .issueTime(inSeconds(0))
                .expirationTime(inSeconds(300))
                .claim("nonce", NONCE);
    }

    private static JWTClaimsSet.Builder logoutToken() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("maryam")
                .audience(CLIENT)
                .issueTime(inSeconds(0))
                .jwtID("1")
                .claim("sid", "session-7")
                .claim("events", LOGOUT);
    }

    private static SignedJWT sign(JWTClaimsSet claims, RSAKey key, JOSEObjectType type) throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID("ekey")
                .type(type)
                .build();
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(key));
        return token;
    }

    private static Date inSeconds(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("ekey").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
