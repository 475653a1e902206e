package org.sawt.idea.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.sawt.identity.service.DataRow;
import org.sawt.identity.service.DataSection;
import org.sawt.identity.service.DataTable;
import org.sawt.identity.service.PersonalDataHolder;

/** What the staff did with many ideas at once; it stays, and leads to the number of an account that is empty. */
@ApplicationScoped
class IdeaDeskPersonalData implements PersonalDataHolder {

    private static final String FEATURE = "idea";
    private static final int MOST = 10_000;

    @Inject
    IdeaImportRepository imports;

    @Override
    public List<DataTable> tables() {
        return List.of(
                DataTable.anonymised("idea_merge", "merged_by"),
                DataTable.anonymised("idea_merge_support", "account_id"),
                DataTable.anonymised("idea_split", "split_by"),
                DataTable.anonymised("idea_import", "owner_id"),
                DataTable.withoutPeople("idea_import_file"),
                DataTable.withoutPeople("idea_import_row"));
    }

    @Override
    public List<DataSection> collect(long accountId) {
        List<Map<String, Object>> rows = imports.latest(accountId, MOST).stream()
                .map(each -> DataRow.of("number", each.id())
                        .with("file", each.fileName())
                        .with("since", each.createdAt())
                        .values())
                .toList();
        return List.of(new DataSection(FEATURE, "imports", rows));
    }

    /** A file that was not imported is nobody else's. */
    @Override
    public void forget(long accountId) {
        imports.latest(accountId, MOST).forEach(each -> imports.discard(each.id(), accountId));
    }
}
