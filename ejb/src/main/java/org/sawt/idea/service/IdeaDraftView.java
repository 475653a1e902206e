package org.sawt.idea.service;

import java.util.List;
import org.sawt.idea.IdeaStatus;
import org.sawt.idea.PlaceForm;

/**
 * An idea as its authors change it.
 *
 * @param markup the body as a person can change it in a form
 * @param html the body as it is shown
 * @param author whether the caller is the author; co-authors may not send it in
 * @param coAuthors the names of those who write with the author
 * @param invitations those that are not answered yet; only for the author
 */
public record IdeaDraftView(
        long id,
        int version,
        IdeaStatus status,
        String title,
        String markup,
        String html,
        String language,
        Long categoryId,
        PlaceForm place,
        RoundView round,
        boolean author,
        List<String> coAuthors,
        List<InvitationView> invitations) {}
