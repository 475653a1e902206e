package org.sawt.identity.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.sawt.common.service.JobLock;

/** Looks for the first administrator when the portal starts; on one of several nodes that start together. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class FirstAdministratorStart {

    @Inject
    FirstAdministrator firstAdministrator;

    @Inject
    JobLock jobLock;

    @PostConstruct
    void look() {
        if (jobLock.tryLock("identity.firstAdministrator")) {
            firstAdministrator.promoteExisting();
        }
    }
}
