package org.sawt.identity;

import java.time.Instant;

/**
 * One session in its owner's list.
 *
 * @param id the session's id
 * @param device where
 * @param method how the person came in
 * @param withCode whether a second factor was given
 * @param remembered whether the device is remembered
 * @param createdAt since when
 * @param seenAt when it was last used, to the minute
 * @param current whether it is the one that asks
 */
public record SessionView(
        long id,
        DeviceName device,
        SignInMethod method,
        boolean withCode,
        boolean remembered,
        Instant createdAt,
        Instant seenAt,
        boolean current) {}
