package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.sawt.identity.SignInAttempt;

/** Writes attempts in transactions of their own, so that attempts at the same time see each other. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class AttemptLog {

    @Inject
    IdentityRepository repository;

    List<Long> note(Collection<String> limitKeys, Instant now) {
        List<SignInAttempt> attempts =
                limitKeys.stream().map(key -> new SignInAttempt(key, now)).toList();
        attempts.forEach(repository::add);
        repository.flush();
        return attempts.stream().map(SignInAttempt::id).toList();
    }

    List<Instant> newest(String limitKey, Instant since, List<Long> without, int most) {
        return repository.newestAttempts(limitKey, since, without, most);
    }

    void forget(List<Long> ids) {
        repository.removeAttempts(ids);
    }
}
