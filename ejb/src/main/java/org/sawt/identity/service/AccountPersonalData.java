package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sawt.identity.Account;
import org.sawt.identity.AccountProfile;
import org.sawt.identity.ApiToken;
import org.sawt.identity.MailedLink;
import org.sawt.identity.Registration;

/**
 * Accounts, their profiles, tokens and links. The account's own row is emptied last, by the deletion itself: the holders find
 * by it what else is to be forgotten.
 */
@ApplicationScoped
class AccountPersonalData implements PersonalDataHolder {

    @Inject
    IdentityRepository repository;

    @Inject
    PersonRepository people;

    @Override
    public List<DataTable> tables() {
        return List.of(
                DataTable.anonymised(
                        "account",
                        "id",
                        "user_name",
                        "email",
                        "display_name",
                        "password_hash",
                        "language",
                        "entity_id"),
                DataTable.removed("account_role", "account_id", "role"),
                DataTable.removed(
                        "account_profile",
                        "account_id",
                        "phone",
                        "by_sms",
                        "by_whatsapp",
                        "residency",
                        "governorate",
                        "age_band"),
                DataTable.removed("registration", "token_hash", "email", "display_name", "password_hash", "language"),
                DataTable.removed("mailed_link", "account_id", "token_hash", "email"),
                DataTable.removed("api_token", "account_id", "token_hash", "label", "last_used_on"),
                DataTable.removed("sign_in_attempt", "limit_key"));
    }

    @Override
    public List<DataSection> collect(long accountId) {
        Account account = repository.findAccount(accountId).orElseThrow();
        return List.of(
                section("account", Stream.of(account), AccountPersonalData::row),
                section("profile", people.findProfile(accountId).stream(), AccountPersonalData::row),
                section("registrations", people.registrationsOf(account.email()).stream(), AccountPersonalData::row),
                section("links", people.linksOf(accountId).stream(), AccountPersonalData::row),
                section("tokens", repository.tokensOf(accountId).stream(), AccountPersonalData::row));
    }

    @Override
    public void forget(long accountId) {
        Account account = repository.findAccount(accountId).orElseThrow();
        people.removeRegistrationsOf(account.email());
        people.removeLinksOf(accountId);
        people.removeProfileOf(accountId);
        repository.removeTokensOf(accountId);
    }

    private static <T> DataSection section(String name, Stream<T> kept, Function<T, Map<String, Object>> row) {
        return new DataSection("identity", name, kept.map(row).toList());
    }

    private static Map<String, Object> row(Account account) {
        return DataRow.of("number", account.id())
                .with("userName", account.userName())
                .with("email", account.email())
                .with("displayName", account.displayName())
                .with("language", account.language())
                .with("status", account.status())
                .with("roles", String.join(", ", new TreeSet<>(account.roles())))
                .with("confirmedAt", account.confirmedAt())
                .with("since", account.createdAt())
                .values();
    }

    private static Map<String, Object> row(AccountProfile profile) {
        return DataRow.of("phone", profile.channels().phone())
                .with("bySms", profile.channels().sms())
                .with("byWhatsApp", profile.channels().whatsApp())
                .with("residency", profile.self().residency())
                .with("governorate", profile.self().governorate())
                .with("ageBand", profile.self().ageBand())
                .values();
    }

    private static Map<String, Object> row(Registration waiting) {
        return DataRow.of("displayName", waiting.displayName())
                .with("email", waiting.email())
                .with("since", waiting.createdAt())
                .values();
    }

    private static Map<String, Object> row(MailedLink link) {
        return DataRow.of("purpose", link.purpose())
                .with("email", link.email())
                .with("since", link.createdAt())
                .with("until", link.expiresAt())
                .values();
    }

    private static Map<String, Object> row(ApiToken token) {
        return DataRow.of("label", token.label())
                .with("since", token.createdAt())
                .with("lastUsedOn", token.lastUsedOn())
                .values();
    }
}
