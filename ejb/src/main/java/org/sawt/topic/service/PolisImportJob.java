package org.sawt.topic.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Caller;

/** Starts imports that go on while their owner watches the progress; only the owner sees an import. */
@Stateless
@RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PolisImportJob {

    @Inject
    PolisImportLog log;

    @Inject
    PolisImportRunner runner;

    @Inject
    Caller caller;

    /**
     * Stores the files and starts their import.
     *
     * @return the import's id, for {@link #get}
     */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public long start(PolisUpload upload) {
        upload.check();
        long ownerId = caller.accountId();
        PolisImportFiles files = PolisImportFiles.store(upload);
        long importId = log.begin(ownerId, files.size());
        runner.run(importId, upload, files);
        return importId;
    }

    /** @throws RuleViolation of kind NOT_FOUND for an import that is not the caller's */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public PolisImportView get(long id) {
        return log.find(id, caller.accountId()).orElseThrow(() -> RuleViolation.notFound("topic.import.notFound"));
    }
}
