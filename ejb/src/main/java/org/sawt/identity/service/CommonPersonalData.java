package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The tables of what lies below identity, and knows no holders: they hold nothing about people. */
@ApplicationScoped
class CommonPersonalData implements PersonalDataHolder {

    @Override
    public List<DataTable> tables() {
        return List.of(
                DataTable.withoutPeople("entity_logo"),
                DataTable.withoutPeople("flyway_schema_history"),
                DataTable.withoutPeople("government_entity"),
                DataTable.withoutPeople("holiday"),
                DataTable.withoutPeople("job_lock"),
                DataTable.withoutPeople("server_key"),
                DataTable.withoutPeople("working_calendar"));
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
