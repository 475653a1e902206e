package org.sawt.identity.service;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Speaks to the provider behind the browser's back. Every wait has an end, and nothing is followed elsewhere. */
@ApplicationScoped
class OpenIdTokenEndpoint {

    private static final int SERVER_ERROR = 500;

    @Inject
    OpenIdSettings settings;

    /** Redeems a code for the tokens. */
    OIDCTokens redeem(OIDCProviderMetadata provider, String code, String codeVerifier)
            throws OpenIdRefusedException, OpenIdUnavailableException {
        AuthorizationCodeGrant grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), settings.answerAddress(), new CodeVerifier(codeVerifier));
        HTTPResponse answer = send(request(provider, grant).toHTTPRequest());
        try {
            TokenResponse response = OIDCTokenResponseParser.parse(answer);
            if (response instanceof OIDCTokenResponse tokens
                    && tokens.getOIDCTokens().getIDToken() != null) {
                return tokens.getOIDCTokens();
            }
            ErrorObject error = response.indicatesSuccess()
                    ? null
                    : response.toErrorResponse().getErrorObject();
            throw new OpenIdRefusedException(
                    "the code was not redeemed" + (error == null ? "" : ": " + plain(error.getCode())));
        } catch (ParseException e) {
            throw new OpenIdRefusedException("the tokens cannot be read", e);
        }
    }

    private TokenRequest request(OIDCProviderMetadata provider, AuthorizationCodeGrant grant) {
        ClientID client = new ClientID(settings.clientId());
        return settings.clientSecret()
                .map(secret -> new TokenRequest.Builder(
                                provider.getTokenEndpointURI(), authentication(provider, client, secret), grant)
                        .build())
                .orElseGet(() -> new TokenRequest.Builder(provider.getTokenEndpointURI(), client, grant).build());
    }

    private static ClientAuthentication authentication(OIDCProviderMetadata provider, ClientID client, String secret) {
        List<ClientAuthenticationMethod> methods = provider.getTokenEndpointAuthMethods();
        boolean onlyInBody = methods != null
                && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        return onlyInBody
                ? new ClientSecretPost(client, new Secret(secret))
                : new ClientSecretBasic(client, new Secret(secret));
    }

    /**
     * What the provider tells about the person besides the ID token; nothing when it has no such address.
     *
     * @param subject the person of the ID token: what is told about somebody else is refused
     */
    Map<String, Object> userInfo(OIDCProviderMetadata provider, AccessToken token, String subject)
            throws OpenIdRefusedException, OpenIdUnavailableException {
        if (provider.getUserInfoEndpointURI() == null) {
            return Map.of();
        }
        HTTPResponse answer = send(new UserInfoRequest(provider.getUserInfoEndpointURI(), token).toHTTPRequest());
        try {
            UserInfoResponse response = UserInfoResponse.parse(answer);
            UserInfo info =
                    response.indicatesSuccess() ? response.toSuccessResponse().getUserInfo() : null;
            if (info == null) {
                return Map.of();
            }
            if (!info.getSubject().getValue().equals(subject)) {
                throw new OpenIdRefusedException("the provider tells about somebody else");
            }
            return info.toJSONObject();
        } catch (ParseException e) {
            throw new OpenIdRefusedException("what the provider tells about the person cannot be read", e);
        }
    }

    private static HTTPResponse send(HTTPRequest request) throws OpenIdUnavailableException {
        request.setConnectTimeout(OpenIdDiscovery.CONNECT_MILLIS);
        request.setReadTimeout(OpenIdDiscovery.READ_MILLIS);
        request.setFollowRedirects(false);
        try {
            HTTPResponse answer = request.send();
            if (answer.getStatusCode() >= SERVER_ERROR) {
                throw new OpenIdUnavailableException("The provider answers " + answer.getStatusCode(), null);
            }
            return answer;
        } catch (IOException e) {
            throw new OpenIdUnavailableException("The provider does not answer", e);
        }
    }

    /** The provider's word for what went wrong, as a log may have it. */
    private static String plain(String code) {
        return String.valueOf(code).replaceAll("[^A-Za-z0-9_-]", "");
    }
}
