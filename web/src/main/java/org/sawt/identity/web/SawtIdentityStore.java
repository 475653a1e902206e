package org.sawt.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import org.sawt.identity.AccountView;
import org.sawt.identity.service.ApiTokenService;

/** Tells the container whose token it is: the principal's name is the account's id, the groups are its roles. */
@ApplicationScoped
public class SawtIdentityStore implements IdentityStore {

    @Inject
    ApiTokenService apiTokenService;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof BearerCredential bearer
                ? validate(bearer)
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private CredentialValidationResult validate(BearerCredential credential) {
        Optional<AccountView> owner = apiTokenService.authenticate(credential.token());
        owner.ifPresent(credential::belongsTo);
        return owner.map(SawtIdentityStore::valid).orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private static CredentialValidationResult valid(AccountView account) {
        return new CredentialValidationResult(account.principalName(), account.roles());
    }
}
