package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.sawt.identity.AccountBlock;

/** What administrators decided: about people, only the reason for a block. Who blocked somebody stays as a mere number. */
@ApplicationScoped
class AdministrationPersonalData implements PersonalDataHolder {

    @Inject
    PeopleRepository repository;

    @Override
    public List<DataTable> tables() {
        return List.of(
                DataTable.removed("account_block", "account_id", "reason", "blocked_by"),
                DataTable.withoutPeople("site_text"),
                DataTable.withoutPeople("feature_switch"));
    }

    @Override
    public List<DataSection> collect(long accountId) {
        List<Map<String, Object>> rows = repository.findBlock(accountId).map(AdministrationPersonalData::row).stream()
                .toList();
        return rows.isEmpty() ? List.of() : List.of(new DataSection("identity", "block", rows));
    }

    @Override
    public void forget(long accountId) {
        repository.removeBlock(accountId);
    }

    private static Map<String, Object> row(AccountBlock block) {
        return Map.of("reason", block.reason(), "blockedAt", block.blockedAt());
    }
}
