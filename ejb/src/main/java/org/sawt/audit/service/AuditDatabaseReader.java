package org.sawt.audit.service;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.sawt.audit.AuditReport;
import org.sawt.audit.AuditVerifier;
import org.sawt.audit.TrustedKeys;
import org.sawt.audit.service.VerifyAudit.AuditEvidence;

/** Opens the database that the environment names, as it is at one moment, and verifies its audit trail. */
final class AuditDatabaseReader {

    private final Map<String, String> environment;

    AuditDatabaseReader(Map<String, String> environment) {
        this.environment = environment;
    }

    AuditReport verify(AuditEvidence evidence) throws IOException {
        if (evidence.checkpoints() == null) {
            return verify(evidence, List.of());
        }
        try (CheckpointLines lines = new CheckpointLines(evidence.checkpoints())) {
            return verify(evidence, lines);
        }
    }

    private AuditReport verify(AuditEvidence evidence, Iterable<String> lines) throws IOException {
        String trusted = evidence.key() == null ? null : Files.readString(evidence.key());
        try (Connection connection = open()) {
            AuditTablesReader.freeze(connection);
            AuditTablesReader tables = new AuditTablesReader(connection);
            String pem = trusted == null ? String.join("\n", tables.keys().values()) : trusted;
            return new AuditVerifier(tables, TrustedKeys.ofPem(pem), lines).verify();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(
                setting("SAWT_DB_URL", "jdbc:mariadb://127.0.0.1:3306/sawt"),
                setting("SAWT_DB_USER", "sawt"),
                setting("SAWT_DB_PASSWORD", "sawt"));
    }

    private String setting(String name, String otherwise) {
        String value = environment.getOrDefault(name, "");
        return value.isBlank() ? otherwise : value;
    }
}
