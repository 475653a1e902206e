package org.sawt.topic.it;

import java.util.UUID;

/** Makes accounts, entities and verified people, straight in the database. Works inside the server only. */
final class Accounts {

    private Accounts() {}

    /** A government entity of the test's own. */
    static long entity() throws Exception {
        long id = Office.number("SELECT NEXT VALUE FOR government_entity_seq");
        Office.change(
                "INSERT INTO government_entity (id, version, kind, calendar_id, name_ar, name_en, abbreviation_ar,"
                        + " abbreviation_en, email, phone, website, address_ar, address_en, active, created_at)"
                        + " VALUES (?, 1, 'MINISTRY', (SELECT MIN(id) FROM working_calendar), ?, ?, '', '', '', '', '',"
                        + " '', '', TRUE, NOW(6))",
                id,
                "جهة " + id,
                "Entity " + id);
        return id;
    }

    /** Somebody who works for this entity; for nobody when it is null. */
    static long of(Long entityId) throws Exception {
        long id = Office.number("SELECT NEXT VALUE FOR account_seq");
        String name = "account" + id + "@example.org";
        Office.change(
                "INSERT INTO account (id, version, user_name, email, display_name, password_hash, language, entity_id,"
                        + " confirmed_at, created_at) VALUES (?, 1, ?, ?, 'Test', 'x', 'en', ?, NOW(6), NOW(6))",
                id,
                name,
                name,
                entityId);
        return id;
    }

    static long citizen() throws Exception {
        return of(null);
    }

    /** A human being whom no account is verified for yet. */
    static String person() {
        return (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    }

    /** Verifies the account for this human being: a citizen of 30 from Muharraq. */
    static void verify(long account, String person) throws Exception {
        Office.change(
                "INSERT INTO verified_identity (account_id, person_hash, method, residency, governorate, age_band,"
                        + " verified_at) VALUES (?, ?, 'COUNTER', 'CITIZEN', 'MUHARRAQ', 'FROM_25', NOW(6))",
                account,
                person);
    }

    /** Takes the verification from the account, as a move or a deletion does. */
    static void forget(long account) throws Exception {
        Office.change("DELETE FROM verified_identity WHERE account_id = ?", account);
    }
}
