package org.sawt.topic.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Violation;

/** Runs an import on a thread of its own, as the person who started it, and notes how it went. */
@Stateless
@RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PolisImportRunner {

    private static final Logger LOG = Logger.getLogger(PolisImportRunner.class.getName());

    /** How many bytes are read between two notes. */
    private static final long STEP = 128 * 1024L;

    @Inject
    PolisImportService service;

    @Inject
    PolisImportLog log;

    /** Imports the stored files; the upload tells the rest. */
    @Asynchronous
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public void run(long importId, PolisUpload upload, PolisImportFiles files) {
        try (InputStream comments = Files.newInputStream(files.comments());
                InputStream votes = Files.newInputStream(files.votes())) {
            PolisUpload stored = new PolisUpload(
                    upload.titleAr(),
                    upload.titleEn(),
                    upload.publish(),
                    new PolisInput(upload.comments().fileName(), comments),
                    new PolisInput(upload.votes().fileName(), votes));
            log.finish(importId, service.importNow(stored, noting(importId)));
        } catch (RuleViolation e) {
            log.fail(importId, e.violations().getFirst());
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.SEVERE, "Import " + importId + " failed", e);
            log.fail(importId, new Violation(null, "topic.import.failed", List.of()));
        } finally {
            files.remove();
        }
    }

    private LongConsumer noting(long importId) {
        long[] noted = new long[1];
        return read -> {
            if (read - noted[0] >= STEP) {
                noted[0] = read;
                log.progress(importId, read);
            }
        };
    }
}
