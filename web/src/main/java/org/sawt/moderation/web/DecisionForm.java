package org.sawt.moderation.web;

import java.util.HashMap;
import java.util.Map;
import org.sawt.moderation.DecisionAction;
import org.sawt.moderation.DecisionDraft;

/** What a moderator typed into the form of a decision. */
public class DecisionForm {

    private final Map<String, String> values = new HashMap<>();

    DecisionDraft draft() {
        Integer template = number(values.get("template"));
        return new DecisionDraft(
                DecisionAction.ofCode(values.get("action")).orElse(null),
                number(values.get("rule")),
                values.get("reason"),
                template == null ? null : template.longValue());
    }

    /** Null where nothing was chosen. */
    static Integer number(String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : null;
    }

    public Map<String, String> getValues() {
        return values;
    }
}
