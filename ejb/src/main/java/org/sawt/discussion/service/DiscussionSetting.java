package org.sawt.discussion.service;

import org.sawt.moderation.ModerationMode;

/**
 * How the officers want a subject discussed.
 *
 * @param open false when nobody may write although the subject itself is open
 * @param version 0 while nobody has decided anything
 */
public record DiscussionSetting(ModerationMode mode, boolean open, int version) {
    /** While nobody has decided anything. */
    public static DiscussionSetting usual() {
        return new DiscussionSetting(ModerationMode.AFTER, true, 0);
    }
}
