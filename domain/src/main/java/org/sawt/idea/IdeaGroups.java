package org.sawt.idea;

/** The groups of people around an idea. */
public final class IdeaGroups {
    /** The author and those who wrote it along. */
    public static final String AUTHORS = "idea.authors";

    /** Those who support it. */
    public static final String SUPPORTERS = "idea.supporters";

    /** The authors and those who support it. */
    public static final String FOLLOWERS = "idea.followers";

    private IdeaGroups() {}
}
