package org.sawt.idea.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.naming.InitialContext;
import javax.sql.DataSource;

/**
 * Ten thousand public ideas of every status, category, governorate, with supports, comments and answers that are due, put
 * straight into the tables, and removed again. They are told from others by the name of their author. Works inside the server
 * only.
 */
final class ManyIdeas implements AutoCloseable {

    static final int MANY = 10_000;

    private static final String MARK = "TenThousand";
    private static final String OURS = "(SELECT id FROM idea WHERE author_name = '" + MARK + "')";

    private static final String[] INSERT = {
        """
        INSERT INTO idea (id, round_id, category_id, entity_id, author_name, origin, language, title, body, governorate,
          status, visibility, imported_supports, created_at, revised_at, published_at, version)
        SELECT NEXT VALUE FOR idea_seq, 1, 1 + seq % 13, IF(seq % 4 = 0, (SELECT MIN(id) FROM government_entity), NULL),
          '%s', 'IMPORT', IF(seq % 3 = 0, 'en', 'ar'), CONCAT(IF(seq % 3 = 0, 'An idea about matter ', 'فكرة عن الأمر '), seq),
          REPEAT('<p>Why it would be good for all of us.</p>', 30),
          ELT(1 + seq % 5, 'CAPITAL', 'MUHARRAQ', 'NORTHERN', 'SOUTHERN', NULL),
          ELT(1 + seq % 7, 'PUBLISHED', 'UNDER_REVIEW', 'ACCEPTED', 'PARTLY', 'NOT_NOW', 'REJECTED', 'IMPLEMENTED'),
          'VISIBLE', seq % 50, NOW(6), NOW(6), NOW(6) - INTERVAL seq MINUTE, 1
        FROM seq_1_to_10000""",
        "INSERT INTO idea_tally (idea_id, supports) SELECT id, id % 997 FROM idea WHERE author_name = '%s'",
        "INSERT INTO discussion_tally (subject_kind, subject_id, comments)"
                + " SELECT 'idea', id, id % 31 FROM idea WHERE author_name = '%s' AND id % 2 = 0",
        "INSERT INTO idea_deadline (idea_id, supports, reached_at, due_at)"
                + " SELECT id, 50, NOW(6) - INTERVAL 30 DAY, NOW(6) + INTERVAL (id % 60 - 30) DAY"
                + " FROM idea WHERE author_name = '%s' AND id % 3 = 0"
    };

    private static final String[] DELETE = {
        "DELETE FROM idea_tally WHERE idea_id IN " + OURS,
        "DELETE FROM discussion_tally WHERE subject_kind = 'idea' AND subject_id IN " + OURS,
        "DELETE FROM idea_deadline WHERE idea_id IN " + OURS,
        "DELETE FROM idea WHERE author_name = '" + MARK + "'"
    };

    private final DataSource dataSource;

    private ManyIdeas(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    static ManyIdeas make() throws Exception {
        ManyIdeas ideas = new ManyIdeas(InitialContext.doLookup("java:/jdbc/sawt"));
        for (String sql : INSERT) {
            ideas.change(sql.replace("%s", MARK));
        }
        return ideas;
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            change.executeUpdate();
        }
    }

    /** What the session of this transaction has counted so far, such as its questions. */
    long status(String name) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW SESSION STATUS LIKE '" + name + "'")) {
            row.next();
            return row.getLong(2);
        }
    }

    @Override
    public void close() throws SQLException {
        for (String sql : DELETE) {
            change(sql);
        }
    }
}
