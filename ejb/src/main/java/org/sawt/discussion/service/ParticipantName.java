package org.sawt.discussion.service;

/** Somebody who takes part in a discussion, as the person is called there. */
public record ParticipantName(long accountId, String name) {}
