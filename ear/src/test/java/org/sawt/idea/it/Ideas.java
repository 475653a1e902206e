package org.sawt.idea.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Portal;

/** Makes a public idea for one test, straight in the database. */
public final class Ideas {

    private static final String INSERT = """
            INSERT INTO idea (id, round_id, category_id, entity_id, author_id, origin, language, title, body, governorate,
              status, visibility, imported_supports, created_at, revised_at, published_at, version)
            SELECT ?, r.id, 1, r.entity_id, ?, 'SAWT', ?, ?, '<p>Why it would be good for all.</p>', 'CAPITAL', ?, ?, 0,
              UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 1
            FROM idea_round r WHERE r.id = ?""";

    private final Person author;
    private String title = "An idea";
    private String language = "en";
    private String status = "PUBLISHED";

    /** An idea with its title. */
    public record Made(long id, String title) {

        public String path() {
            return "ideas/" + id;
        }
    }

    private Ideas(Person author) {
        this.author = author;
    }

    public static Ideas by(Person author) {
        return new Ideas(author);
    }

    public Ideas titled(String words) {
        title = words;
        return this;
    }

    /** In this language, "ar" or "en". */
    public Ideas language(String code) {
        language = code;
        return this;
    }

    /** Not sent yet. */
    public Ideas draft() {
        status = "DRAFT";
        return this;
    }

    public Made in(Rounds.Made round) throws SQLException {
        try (Connection connection = Portal.connection()) {
            long id;
            try (PreparedStatement next = connection.prepareStatement("SELECT NEXT VALUE FOR idea_seq");
                    ResultSet row = next.executeQuery()) {
                row.next();
                id = row.getLong(1);
            }
            String visibility = status.equals("DRAFT") ? "WAITING" : "VISIBLE";
            Object[] values = {id, author.id(), language, title, status, visibility, round.id()};
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (int i = 0; i < values.length; i++) {
                    insert.setObject(i + 1, values[i]);
                }
                insert.executeUpdate();
            }
            return new Made(id, title);
        }
    }
}
