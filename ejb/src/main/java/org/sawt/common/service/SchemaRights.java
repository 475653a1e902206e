package org.sawt.common.service;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives the portal's database user its rights, table by table, when somebody else owns the schema; a table whose comment is
 * "append-only" takes new rows from it and nothing else. Triggers hold the same for everybody, also where the portal's user
 * owns the schema itself.
 */
final class SchemaRights {

    private static final Logger LOG = Logger.getLogger(SchemaRights.class.getName());

    private static final String APPEND_ONLY = "append-only";
    private static final String SEQUENCE = "SEQUENCE";
    private static final String HISTORY = "flyway_schema_history";

    /** A table or sequence of the schema. */
    private record Table(String name, String type, String comment) {

        boolean appendOnly() {
            return APPEND_ONLY.equals(comment);
        }

        String rights() {
            if (name.equals(HISTORY)) {
                return "SELECT";
            }
            return appendOnly() || SEQUENCE.equals(type) ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
        }
    }

    private final Connection owner;
    private final Connection portal;

    /**
     * @param owner a connection of who owns the schema
     * @param portal a connection of the portal's own user, who may be the same
     */
    SchemaRights(Connection owner, Connection portal) {
        this.owner = owner;
        this.portal = portal;
    }

    /** Brings rights and triggers in line with the schema as it is now. */
    void apply() throws SQLException {
        List<Table> tables = tables();
        String user = text(portal, "SELECT CURRENT_USER()");
        if (!user.equals(text(owner, "SELECT CURRENT_USER()"))) {
            grant(tables, user);
        }
        List<Table> guarded = tables.stream().filter(Table::appendOnly).toList();
        guarded.forEach(this::guard);
        guarded.forEach(this::check);
    }

    private List<Table> tables() throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("SELECT table_name, table_type, table_comment"
                        + " FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_type IN ('BASE TABLE', 'SEQUENCE') ORDER BY table_name")) {
            while (row.next()) {
                tables.add(new Table(row.getString(1), row.getString(2), row.getString(3)));
            }
        }
        return tables;
    }

    private void grant(List<Table> tables, String user) throws SQLException {
        int at = user.lastIndexOf('@');
        String grantee = quoted(user.substring(0, at)) + "@" + quoted(user.substring(at + 1));
        try (Statement statement = owner.createStatement()) {
            for (Table table : tables) {
                statement.execute("GRANT " + table.rights() + " ON " + quoted(table.name()) + " TO " + grantee);
            }
        }
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    private void guard(Table table) {
        for (String change : List.of("UPDATE", "DELETE")) {
            String name = table.name() + "_no_" + change.toLowerCase(java.util.Locale.ROOT);
            try (Statement statement = owner.createStatement()) {
                if (text(
                                owner,
                                "SELECT COUNT(*) FROM information_schema.triggers WHERE trigger_schema = DATABASE()"
                                        + " AND trigger_name = '" + name + "'")
                        .equals("0")) {
                    statement.execute(
                            "CREATE TRIGGER IF NOT EXISTS " + quoted(name) + " BEFORE " + change + " ON "
                                    + quoted(table.name())
                                    + " FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'This table takes new rows only'");
                }
            } catch (SQLException e) {
                LOG.log(
                        Level.WARNING,
                        "The database takes no trigger that would refuse to change {0}: {1}",
                        new Object[] {table.name(), e.getMessage()});
            }
        }
    }

    /** Says so when the portal's user may delete what it should only add to; no row is touched. */
    private void check(Table table) {
        try (Statement statement = portal.createStatement()) {
            statement.executeUpdate("DELETE FROM " + quoted(table.name()) + " WHERE 1 = 0");
            LOG.log(
                    Level.WARNING,
                    "The portal''s database user may delete rows of {0}: give the schema an owner of its own"
                            + " (SAWT_DB_OWNER_USER) and the portal''s user no more than SELECT on the database",
                    table.name());
        } catch (SQLException refused) {
            LOG.log(Level.FINE, "{0} takes new rows only", table.name());
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
