package org.sawt.common.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schema to this version before anything else starts, and refuses a schema that it does not know. The owner of the
 * schema does it: another database user than the portal's own, or the same.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    private static final Logger LOG = Logger.getLogger(SchemaMigration.class.getName());

    @Resource(lookup = "java:/jdbc/sawt")
    DataSource dataSource;

    @Resource(lookup = "java:/jdbc/sawt-owner")
    DataSource ownerSource;

    private volatile boolean current;

    @PostConstruct
    void migrate() {
        Flyway flyway = Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(ownerSource)
                .locations("classpath:db/migration")
                .ignoreMigrationPatterns(new String[0])
                .cleanDisabled(true)
                .load();
        try {
            flyway.migrate();
            applyRights();
        } catch (FlywayException | IllegalStateException e) {
            LOG.log(
                    Level.SEVERE,
                    "SAWT-MIGRATION-FAILED: {0}",
                    String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
            throw e;
        }
        current = true;
    }

    private void applyRights() {
        try (Connection owner = ownerSource.getConnection();
                Connection portal = dataSource.getConnection()) {
            new SchemaRights(owner, portal).apply();
        } catch (SQLException e) {
            throw new IllegalStateException("the rights of the portal's database user: " + e.getMessage(), e);
        }
    }

    /** Whether the schema is at this version and the database answers now. */
    @PermitAll
    public boolean isReady() {
        try (var connection = dataSource.getConnection()) {
            return current && connection.isValid(2);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The database does not answer: {0}", e.getMessage());
            return false;
        }
    }
}
