package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** How often a person used the forms these days. */
@ApplicationScoped
class FormPersonalData implements PersonalDataHolder {

    @Inject
    FormUseRepository repository;

    @Override
    public List<DataTable> tables() {
        return List.of(DataTable.removed("form_use", "account_id", "action", "time_window", "began_at", "uses"));
    }

    @Override
    public List<DataSection> collect(long accountId) {
        List<Map<String, Object>> rows = repository.of(accountId).stream()
                .map(use -> DataRow.of("action", use.action())
                        .with("uses", use.uses())
                        .with("since", use.since())
                        .values())
                .toList();
        return List.of(new DataSection("identity", "forms", rows));
    }

    @Override
    public void forget(long accountId) {
        repository.removeOf(accountId);
    }
}
