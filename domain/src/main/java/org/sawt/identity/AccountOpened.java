package org.sawt.identity;

/**
 * A registration was confirmed and an account began.
 *
 * @param accountId the new account
 * @param language the person's language
 */
public record AccountOpened(long accountId, String language) {}
