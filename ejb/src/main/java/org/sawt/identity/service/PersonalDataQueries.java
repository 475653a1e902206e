package org.sawt.identity.service;

import static org.sawt.common.Roles.ADMIN;
import static org.sawt.common.Roles.AGENT;
import static org.sawt.common.Roles.CITIZEN;
import static org.sawt.common.Roles.JUDGE;
import static org.sawt.common.Roles.MINISTRY;
import static org.sawt.common.Roles.MODERATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.sawt.common.service.Caller;

/** Reads what the portal keeps about people: for everybody which tables, for a person everything about that person. */
@Stateless
public class PersonalDataQueries {

    private static final int FEATURE_SEGMENT = 2;

    @Inject
    @Any
    Instance<PersonalDataHolder> holders;

    @Inject
    Caller caller;

    /** Every table of the portal, by feature and name. */
    @PermitAll
    public List<HeldTable> tables() {
        return holders.stream()
                .flatMap(holder -> holder.tables().stream().map(table -> new HeldTable(feature(holder), table)))
                .sorted(Comparator.comparing(HeldTable::feature)
                        .thenComparing(held -> held.table().name()))
                .toList();
    }

    /** A copy of everything that is kept about the caller, in one transaction. */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public List<DataSection> own() {
        long account = caller.accountId();
        return holders.stream()
                .flatMap(holder -> holder.collect(account).stream())
                .sorted(Comparator.comparing(DataSection::feature))
                .toList();
    }

    /** A holder lives in the feature's package: org.sawt.topic.service is of topic. */
    private static String feature(PersonalDataHolder holder) {
        return holder.getClass().getPackageName().split("\\.")[FEATURE_SEGMENT];
    }
}
