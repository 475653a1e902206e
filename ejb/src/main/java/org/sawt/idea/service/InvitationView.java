package org.sawt.idea.service;

import java.time.Instant;

/**
 * An invitation to write an idea together.
 *
 * @param title of the idea; may be empty while it is a draft
 * @param inviterName who invites
 * @param email who is invited, as the author typed it; null for the invited person, who knows
 */
public record InvitationView(
        long id, long ideaId, String title, String language, String inviterName, String email, Instant invitedAt) {}
