package org.sawt.audit;

import java.util.List;

/** The actions and the kinds of subjects that the audit trail knows so far. */
public record AuditChoices(List<String> actions, List<String> kinds) {

    /** Keeps its own copies. */
    public AuditChoices {
        actions = List.copyOf(actions);
        kinds = List.copyOf(kinds);
    }
}
