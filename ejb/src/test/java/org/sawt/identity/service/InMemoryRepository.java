package org.sawt.identity.service;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sawt.identity.Account;
import org.sawt.identity.ApiToken;
import org.sawt.identity.Registration;
import org.sawt.identity.SignInAttempt;

/** Keeps everything in lists, for tests without a database. */
class InMemoryRepository extends IdentityRepository {

    private final List<Object> entities = new ArrayList<>();
    private long lastId;

    @Override
    void add(Object entity) {
        set(entity, "id", ++lastId);
        entities.add(entity);
    }

    @Override
    void flush() {
        // everything is there already
    }

    @Override
    Optional<Account> findAccount(long id) {
        return all(Account.class).stream().filter(a -> a.id() == id).findFirst();
    }

    @Override
    Optional<Account> findAccount(String userName) {
        return all(Account.class).stream()
                .filter(a -> a.userName().equals(userName))
                .findFirst();
    }

    @Override
    Optional<Registration> findRegistration(String tokenHash) {
        return all(Registration.class).stream()
                .filter(r -> tokenHash.equals(get(r, "tokenHash")))
                .findFirst();
    }

    @Override
    Optional<Registration> lockRegistration(String tokenHash) {
        return findRegistration(tokenHash);
    }

    @Override
    Optional<ApiToken> findToken(String tokenHash) {
        return all(ApiToken.class).stream()
                .filter(t -> tokenHash.equals(get(t, "tokenHash")))
                .findFirst();
    }

    @Override
    List<ApiToken> tokensOf(long accountId) {
        return all(ApiToken.class).stream()
                .filter(t -> t.accountId() == accountId)
                .toList();
    }

    @Override
    boolean removeToken(long id, long accountId) {
        return entities.removeIf(e -> e instanceof ApiToken t && t.id() == id && t.accountId() == accountId);
    }

    @Override
    void removeTokensOf(long accountId) {
        entities.removeIf(e -> e instanceof ApiToken t && t.accountId() == accountId);
    }

    @Override
    List<Instant> newestAttempts(String limitKey, Instant since, List<Long> without, int most) {
        return all(SignInAttempt.class).stream()
                .filter(a -> a.limitKey().equals(limitKey) && a.attemptedAt().isAfter(since))
                .filter(a -> !without.contains(a.id()))
                .map(SignInAttempt::attemptedAt)
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .toList();
    }

    @Override
    void removeAttempts(List<Long> ids) {
        entities.removeIf(e -> e instanceof SignInAttempt a && ids.contains(a.id()));
    }

    void drop(Object entity) {
        entities.remove(entity);
    }

    <T> List<T> all(Class<T> type) {
        return entities.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static void set(Object entity, String name, Object value) {
        try {
            field(entity, name).set(entity, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object get(Object entity, String name) {
        try {
            return field(entity, name).get(entity);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field field(Object entity, String name) {
        try {
            Field field = entity.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
