package org.sawt.identity;

/**
 * A person has shown who they are.
 *
 * @param account who
 * @param deviceCookie what the browser shall remember, so that the account knows the device
 */
public record SignedIn(AccountView account, String deviceCookie) {}
