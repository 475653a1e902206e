package org.sawt.audit.service;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.sawt.audit.AuditReport;
import org.sawt.audit.Tampering;

/** The stand-alone command: verifies the audit trail of a database, without the server. Run by {@code bin/verify-audit.sh}. */
public final class VerifyAudit {

    private static final int WHOLE = 0;
    private static final int TAMPERED = 1;
    private static final int CANNOT_RUN = 2;
    private static final int MOST_LINES = 20;

    private static final String USAGE = """
            Verifies the audit trail of a portal's database.

              --key FILE          public keys that are trusted, in PEM form; default: audit-public.pem in SAWT_DATA_DIR
              --checkpoints FILE  the checkpoints kept outside of the database; default: audit-checkpoints.log in SAWT_DATA_DIR

            SAWT_DB_URL, SAWT_DB_USER and SAWT_DB_PASSWORD say where the database is; reading is enough.
            Ends with 0 when all is well, 1 when something was tampered with, 2 when it cannot tell.
            """;

    private VerifyAudit() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.getenv(), System.out));
    }

    static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        if (arguments.contains("--help")) {
            out.print(USAGE);
            return WHOLE;
        }
        try {
            AuditEvidence evidence = AuditEvidence.of(arguments);
            AuditReport report = new AuditDatabaseReader(environment).verify(evidence);
            out.println(evidence.words());
            tell(report, out);
            return report.isWhole() ? WHOLE : TAMPERED;
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            out.println("The audit trail cannot be verified: " + e.getMessage());
            return CANNOT_RUN;
        }
    }

    private static void tell(AuditReport report, PrintStream out) {
        List<Tampering> found = report.found();
        if (found.isEmpty()) {
            out.println("The audit trail is whole.");
        } else {
            out.println("TAMPERED WITH: " + found.getFirst().words());
            found.stream().skip(1).limit(MOST_LINES).forEach(one -> out.println("  also: " + one.words()));
            if (found.size() > MOST_LINES + 1) {
                out.println("  and more");
            }
        }
        out.println(report.rows() + " rows in " + report.batches() + " batches, " + report.checkpoints()
                + " checkpoints; " + report.waiting() + " rows wait to be sealed");
    }

    /**
     * What is known from outside of the database.
     *
     * @param key the file of trusted keys, or null: then those of the database count
     * @param checkpoints the file of checkpoints, or null
     */
    record AuditEvidence(Path key, Path checkpoints) {

        static AuditEvidence of(List<String> arguments) throws IOException {
            Path key = existing(AuditFiles.dataFolder().resolve(AuditFiles.PUBLIC_KEY));
            Path checkpoints = existing(AuditFiles.dataFolder().resolve(AuditFiles.CHECKPOINTS));
            for (int i = 0; i < arguments.size(); i += 2) {
                if (i + 1 == arguments.size()) {
                    throw new IllegalArgumentException("a file is missing after " + arguments.get(i));
                }
                Path file = Path.of(arguments.get(i + 1));
                switch (arguments.get(i)) {
                    case "--key" -> key = given(file);
                    case "--checkpoints" -> checkpoints = given(file);
                    default ->
                        throw new IllegalArgumentException("unknown option " + arguments.get(i) + " (see --help)");
                }
            }
            return new AuditEvidence(key, checkpoints);
        }

        private static Path existing(Path file) {
            return Files.isReadable(file) ? file : null;
        }

        private static Path given(Path file) throws IOException {
            if (!Files.isReadable(file)) {
                throw new IOException(file + " cannot be read");
            }
            return file;
        }

        String words() {
            String keys = key == null ? "the database itself, which proves little (see --key)" : key.toString();
            String kept = checkpoints == null
                    ? "none, so that an end cut off is not noticed (see --checkpoints)"
                    : checkpoints.toString();
            return "Trusted keys: " + keys + "\nCheckpoints kept outside: " + kept;
        }
    }
}
