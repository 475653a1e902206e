package org.sawt.admin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.audit.AuditRow;
import org.sawt.audit.AuditSearch;
import org.sawt.audit.service.AuditQueries;
import org.sawt.common.Page;
import org.sawt.common.web.RequestInput;

/** The newest of what was done to a person's account. In pages: {@code adminPersonHistory}. */
@Named
@RequestScoped
public class AdminPersonHistory {

    private static final int SHOWN = 15;

    @Inject
    RequestInput input;

    @Inject
    AuditQueries queries;

    private Page<AuditRow> rows;

    public Page<AuditRow> getRows() {
        if (rows == null) {
            rows = queries.search(
                    new AuditSearch(null, "account", input.id("admin.notFound"), null, null, null), 1, SHOWN);
        }
        return rows;
    }
}
