package org.sawt.identity.web;

import jakarta.security.enterprise.credential.Credential;
import org.sawt.identity.LiveSession;

/** A session that has just been opened, on its way through the container, which is told who calls from now on. */
record SessionCredential(LiveSession session) implements Credential {}
