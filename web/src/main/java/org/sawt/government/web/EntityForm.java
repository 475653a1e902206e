package org.sawt.government.web;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.sawt.common.web.RequestInput;
import org.sawt.government.EntityContact;
import org.sawt.government.EntityDraft;
import org.sawt.government.EntityKind;
import org.sawt.government.service.EntityView;

/** What stands in the form of an entity, by the id of its input. */
public class EntityForm {

    private final Map<String, String> values = new HashMap<>();

    /** An empty form; what was sent comes into it through the inputs of the page. */
    EntityForm() {}

    static EntityForm of(EntityView entity) {
        EntityForm form = new EntityForm();
        form.values.put("kind", entity.kind().code());
        form.values.put("nameAr", entity.nameAr());
        form.values.put("nameEn", entity.nameEn());
        form.values.put("abbreviationAr", entity.abbreviationAr());
        form.values.put("abbreviationEn", entity.abbreviationEn());
        form.values.put("email", entity.contact().email());
        form.values.put("phone", entity.contact().phone());
        form.values.put("website", entity.contact().website());
        form.values.put("addressAr", entity.contact().addressAr());
        form.values.put("addressEn", entity.contact().addressEn());
        form.values.put(
                "parentId",
                entity.parent() == null ? "" : Long.toString(entity.parent().id()));
        form.values.put("calendarId", Long.toString(entity.calendar().id()));
        return form;
    }

    public Map<String, String> getValues() {
        return values;
    }

    EntityDraft draft() {
        EntityContact contact = new EntityContact(
                value("email"), value("phone"), value("website"), value("addressAr"), value("addressEn"));
        return new EntityDraft(
                EntityKind.ofCode(value("kind")).orElse(null),
                value("nameAr"),
                value("nameEn"),
                value("abbreviationAr"),
                value("abbreviationEn"),
                contact,
                number("parentId"),
                number("calendarId"));
    }

    private String value(String name) {
        String value = values.get(name);
        return value == null ? "" : value;
    }

    private Long number(String name) {
        OptionalLong number = RequestInput.parse(value(name));
        return number.isPresent() ? number.getAsLong() : null;
    }
}
