package org.sawt.idea.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.sawt.common.it.Portal;
import org.sawt.common.it.Visitor;

/** Makes a published round of one test's own, straight in the database. */
public final class Rounds {

    private static final String INSERT = """
            INSERT INTO idea_round (id, entity_id, standing, eligible_level, eligible_governorates, eligible_age_bands,
              title_ar, title_en, question_ar, question_en, description_ar, description_en, moderation_mode, threshold,
              answer_days, opens_at, closes_at, created_at, published_at, version)
            VALUES (?, ?, FALSE, ?, '', '', ?, ?, ?, ?, 'شرح الدعوة', 'What the call is about', ?, ?, 10,
              UTC_TIMESTAMP(6) - INTERVAL 1 DAY, UTC_TIMESTAMP(6) + INTERVAL 30 DAY, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 1)""";

    private String mode = "AFTER";
    private String level = "REGISTERED";
    private int threshold;

    /** A round with the question that sets it apart from all others. */
    public record Made(long id) {

        public String question(Visitor visitor) {
            return visitor.says("سؤال الدعوة " + id, "Question of call " + id);
        }

        public String path() {
            return "ideas/rounds/" + id;
        }
    }

    private Rounds() {}

    /** Open for everybody with an account; ideas are public at once and oblige nobody. */
    public static Rounds open() {
        return new Rounds();
    }

    /** So many supports oblige the entity to answer. */
    public Rounds needing(int supports) {
        threshold = supports;
        return this;
    }

    /** A moderator reads each idea first. */
    public Rounds readFirst() {
        mode = "BEFORE";
        return this;
    }

    /** Only for people who are verified. */
    public Rounds forVerified() {
        level = "VERIFIED";
        return this;
    }

    public Made of(long entity) throws SQLException {
        try (Connection connection = Portal.connection()) {
            long id;
            try (PreparedStatement next = connection.prepareStatement("SELECT NEXT VALUE FOR idea_round_seq");
                    ResultSet row = next.executeQuery()) {
                row.next();
                id = row.getLong(1);
            }
            Made made = new Made(id);
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                Object[] values = {
                    id,
                    entity,
                    level,
                    "دعوة " + id,
                    "Call " + id,
                    "سؤال الدعوة " + id,
                    "Question of call " + id,
                    mode,
                    threshold
                };
                for (int i = 0; i < values.length; i++) {
                    insert.setObject(i + 1, values[i]);
                }
                insert.executeUpdate();
            }
            return made;
        }
    }
}
