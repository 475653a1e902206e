package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The tables that belong to no feature: they hold nothing about people. */
@ApplicationScoped
class CommonPersonalData implements PersonalDataHolder {

    @Override
    public List<DataTable> tables() {
        return List.of(
                DataTable.withoutPeople("flyway_schema_history"),
                DataTable.withoutPeople("job_lock"),
                DataTable.withoutPeople("server_key"));
    }

    @Override
    public List<DataSection> collect(long accountId) {
        return List.of();
    }

    @Override
    public void forget(long accountId) {
        // nothing is kept
    }
}
