package org.sawt.topic.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Ends the imports that a crash of this node has left running. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class PolisImportStartup {

    @Inject
    PolisImportLog log;

    @PostConstruct
    void endInterrupted() {
        log.failInterrupted();
        PolisImportFiles.removeAll();
    }
}
