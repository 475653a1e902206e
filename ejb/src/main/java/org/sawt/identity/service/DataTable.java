package org.sawt.identity.service;

import java.util.Set;

/**
 * One table and what of it is about people.
 *
 * @param name the table
 * @param personalColumns the columns that are about a person, the number of the account included; empty when none is
 * @param afterDeletion what becomes of them when the person's account is deleted
 */
public record DataTable(String name, Set<String> personalColumns, AfterDeletion afterDeletion) {

    /** What becomes of a person's data when the account is deleted. */
    public enum AfterDeletion {
        /** The table holds nothing about people. */
        NOTHING_PERSONAL,
        /** The rows are removed. */
        REMOVED,
        /** The rows stay, but nothing in them leads to the person: only the number of an account that is empty. */
        ANONYMISED
    }

    public DataTable {
        personalColumns = Set.copyOf(personalColumns);
    }

    /** A table that holds nothing about people. */
    public static DataTable withoutPeople(String name) {
        return new DataTable(name, Set.of(), AfterDeletion.NOTHING_PERSONAL);
    }

    public static DataTable removed(String name, String... personalColumns) {
        return new DataTable(name, Set.of(personalColumns), AfterDeletion.REMOVED);
    }

    public static DataTable anonymised(String name, String... personalColumns) {
        return new DataTable(name, Set.of(personalColumns), AfterDeletion.ANONYMISED);
    }
}
