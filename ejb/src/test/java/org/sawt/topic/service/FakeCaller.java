package org.sawt.topic.service;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Caller;
import org.sawt.identity.Eligibility;
import org.sawt.identity.EligibilityGap;
import org.sawt.identity.Standing;
import org.sawt.identity.service.Office;
import org.sawt.identity.service.StandingQueries;

/** The person who calls; 0 is an anonymous visitor. */
final class FakeCaller extends Caller {
    long account;
    String role = "";
    OptionalLong entity = OptionalLong.empty();
    Standing standing = Standing.registered();
    String personKey;

    FakeCaller(long account) {
        this.account = account;
    }

    @Override
    public OptionalLong findAccountId() {
        return account == 0 ? OptionalLong.empty() : OptionalLong.of(account);
    }

    @Override
    public long accountId() {
        return findAccountId().orElseThrow(() -> RuleViolation.unauthenticated("common.signInFirst"));
    }

    @Override
    public boolean is(String wanted) {
        return role.equals(wanted);
    }

    void is(long someAccount, String someRole, OptionalLong someEntity) {
        account = someAccount;
        role = someRole;
        entity = someEntity;
    }

    TopicCaller towardsTopics() {
        TopicCaller caller = new TopicCaller();
        caller.caller = this;
        caller.office = new Office() {
            @Override
            public OptionalLong entityId() {
                return entity;
            }
        };
        caller.standings = new StandingQueries() {
            @Override
            public List<EligibilityGap> ownGaps(Eligibility eligibility) {
                return eligibility.gaps(account == 0 ? Standing.visitor() : standing);
            }

            @Override
            public Optional<String> participationKey(String kind, long id) {
                return Optional.ofNullable(personKey).map(key -> kind + id + key);
            }
        };
        return caller;
    }
}
