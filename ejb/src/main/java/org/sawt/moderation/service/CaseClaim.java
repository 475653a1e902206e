package org.sawt.moderation.service;

import java.time.Instant;

/**
 * Who has a case in hand.
 *
 * @param name the person's name; empty for a former member
 * @param until how long that holds
 * @param own whether it is the caller
 */
public record CaseClaim(String name, Instant until, boolean own) {}
