package org.sawt.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sawt.audit.AuditRow;
import org.sawt.identity.Account;
import org.sawt.identity.service.DataSection;
import org.sawt.identity.service.DataTable;
import org.sawt.identity.service.PersonalDataHolder;

/** The audit trail knows people by the number of their account only; its rows stay, as the chain over them must hold. */
@ApplicationScoped
class AuditPersonalData implements PersonalDataHolder {

    @Inject
    AuditSearchRepository repository;

    @Override
    public List<DataTable> tables() {
        return List.of(
                DataTable.anonymised("audit_entry", "actor_id", "actor_role", "entity_id", "subject_id"),
                DataTable.withoutPeople("audit_unsealed"),
                DataTable.withoutPeople("audit_batch"),
                DataTable.withoutPeople("audit_link"),
                DataTable.withoutPeople("audit_key"),
                DataTable.withoutPeople("audit_checkpoint"));
    }

    @Override
    public List<DataSection> collect(long accountId) {
        List<Map<String, Object>> rows = repository.of(Account.subject(accountId)).stream()
                .map(AuditPersonalData::values)
                .toList();
        return List.of(new DataSection("audit", "entries", rows));
    }

    private static Map<String, Object> values(AuditRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("at", row.recordedAt());
        values.put("action", row.action());
        values.put("subject", row.subject().kind() + " " + row.subject().id());
        values.put("from", row.from() == null ? "" : row.from());
        values.put("to", row.to() == null ? "" : row.to());
        return values;
    }

    /** Nothing: rows are never changed, and the account that they point to is empty by then. */
    @Override
    public void forget(long accountId) {
        // the rows stay
    }
}
