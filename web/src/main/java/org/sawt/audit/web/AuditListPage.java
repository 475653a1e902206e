package org.sawt.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sawt.audit.AuditChoices;
import org.sawt.audit.AuditRow;
import org.sawt.audit.service.AuditQueries;
import org.sawt.common.Page;

/** The audit trail, the newest rows first, with the search in the address. */
@Named
@RequestScoped
public class AuditListPage {

    static final int PER_PAGE = 25;

    @Inject
    AuditInput input;

    @Inject
    AuditQueries queries;

    private AuditChoices choices;
    private Page<AuditRow> rows = new Page<>(List.of(), 0, 1, PER_PAGE);
    private boolean searched;

    @PostConstruct
    void offer() {
        choices = queries.choices();
    }

    public void load() {
        rows = queries.search(input.search(), input.page(), PER_PAGE);
        searched = true;
    }

    public Page<AuditRow> getRows() {
        return rows;
    }

    /** Whether the search could be read. */
    public boolean isSearched() {
        return searched;
    }

    public List<String> getActions() {
        return choices.actions();
    }

    public List<String> getKinds() {
        return choices.kinds();
    }

    public String getPerson() {
        return input.text("person");
    }

    public String getKind() {
        return input.text("kind");
    }

    public String getItem() {
        return input.text("item");
    }

    public String getAction() {
        return input.text("action");
    }

    public String getFrom() {
        return input.text("from");
    }

    public String getTo() {
        return input.text("to");
    }
}
