package org.sawt.admin.it;

import java.sql.SQLException;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;

/** The kinds of visitors, in the order of the table's columns. */
enum Who {
    ANONYMOUS,
    CITIZEN,
    /** An officer of the entity whose drafts and cases the table is about. */
    OFFICER,
    /** An officer of another entity. */
    STRANGER,
    MODERATOR,
    /** An agent of the officer's entity. */
    AGENT,
    JUDGE,
    ADMIN;

    /** Makes such a person; null for nobody. */
    Person make(long entity) throws SQLException {
        return switch (this) {
            case ANONYMOUS -> null;
            case CITIZEN -> People.citizen();
            case OFFICER -> People.officer(entity);
            case STRANGER -> People.officer();
            case MODERATOR -> People.with("citizen", "moderator");
            case AGENT -> People.of(entity, "citizen", "agent");
            case JUDGE -> People.with("citizen", "judge");
            case ADMIN -> People.with("citizen", "admin");
        };
    }
}
