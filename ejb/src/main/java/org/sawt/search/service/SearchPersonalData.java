package org.sawt.search.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sawt.identity.service.DataSection;
import org.sawt.identity.service.DataTable;
import org.sawt.identity.service.PersonalDataHolder;

/** Which items have changed is about no person; the index itself holds what everybody may read. */
@ApplicationScoped
class SearchPersonalData implements PersonalDataHolder {

    @Override
    public List<DataTable> tables() {
        return List.of(
                DataTable.withoutPeople("search_outbox"),
                DataTable.withoutPeople("search_change"),
                DataTable.withoutPeople("search_log"));
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
