package org.sawt.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sawt.identity.service.DataTable.AfterDeletion;
import org.sawt.identity.service.HeldTable;
import org.sawt.identity.service.PersonalDataQueries;

/** Tells everybody which tables hold something about people, what for, and what becomes of it. */
@Named
@RequestScoped
public class IdentityPrivacyPage {

    /**
     * One table with something about people.
     *
     * @param key the message key of what it is for
     * @param columns the columns that are about a person
     * @param afterDeletion the message key of what becomes of it
     */
    public record Entry(String name, String key, String columns, String afterDeletion) {}

    @Inject
    PersonalDataQueries personalDataQueries;

    private List<Entry> personal = List.of();
    private String others = "";

    @PostConstruct
    void load() {
        List<HeldTable> tables = personalDataQueries.tables();
        personal = tables.stream()
                .filter(IdentityPrivacyPage::isPersonal)
                .map(IdentityPrivacyPage::entry)
                .toList();
        others = tables.stream()
                .filter(held -> !isPersonal(held))
                .map(held -> held.table().name())
                .collect(Collectors.joining(", "));
    }

    private static boolean isPersonal(HeldTable held) {
        return held.table().afterDeletion() != AfterDeletion.NOTHING_PERSONAL;
    }

    private static Entry entry(HeldTable held) {
        return new Entry(
                held.table().name(),
                held.feature() + ".table." + held.table().name(),
                String.join(", ", new TreeSet<>(held.table().personalColumns())),
                "identity.privacy.after." + held.table().afterDeletion());
    }

    public List<Entry> getPersonal() {
        return personal;
    }

    /** The tables without anything about people. */
    public String getOthers() {
        return others;
    }
}
