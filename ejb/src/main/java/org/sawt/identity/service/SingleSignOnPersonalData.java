package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sawt.identity.OpenIdLink;

/** What the single sign-in keeps about people: by which number the provider knows them. */
@ApplicationScoped
class SingleSignOnPersonalData implements PersonalDataHolder {

    @Inject
    OpenIdRepository repository;

    @Override
    public List<DataTable> tables() {
        return List.of(
                DataTable.removed("open_id_link", "issuer", "subject", "account_id", "linked_at"),
                DataTable.removed("open_id_login", "account_id", "return_path", "language"));
    }

    @Override
    public List<DataSection> collect(long accountId) {
        return List.of(new DataSection(
                "identity",
                "singleSignOn",
                repository.findLink(accountId).stream()
                        .map(SingleSignOnPersonalData::row)
                        .toList()));
    }

    private static Map<String, Object> row(OpenIdLink link) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("issuer", link.issuer());
        row.put("subject", link.subject());
        row.put("linkedAt", link.linkedAt());
        return row;
    }

    @Override
    public void forget(long accountId) {
        repository.removeLoginsOf(accountId);
        repository.removeLinkOf(accountId);
    }
}
