package org.sawt.idea;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where an idea stands on its way from a draft to a thing that was done. */
public enum IdeaStatus {
    DRAFT,
    /** Sent, and not yet looked at by a moderator. */
    SUBMITTED,
    PUBLISHED,
    UNDER_REVIEW,
    ACCEPTED,
    /** Some of it is accepted. */
    PARTLY,
    NOT_NOW,
    REJECTED,
    IMPLEMENTED,
    /** Taken back by its author before anybody else supported it. */
    WITHDRAWN,
    /** Part of another idea now; its address leads there. */
    MERGED;

    private static final Map<IdeaStatus, Set<IdeaStatus>> STEPS = Map.of(
            PUBLISHED, EnumSet.of(UNDER_REVIEW),
            UNDER_REVIEW, EnumSet.of(ACCEPTED, PARTLY, NOT_NOW, REJECTED),
            NOT_NOW, EnumSet.of(UNDER_REVIEW),
            ACCEPTED, EnumSet.of(IMPLEMENTED),
            PARTLY, EnumSet.of(IMPLEMENTED));

    private static final Set<IdeaStatus> SHOWN =
            EnumSet.of(PUBLISHED, UNDER_REVIEW, ACCEPTED, PARTLY, NOT_NOW, REJECTED, IMPLEMENTED);

    /** The steps that the entity in charge may take from here. */
    public Set<IdeaStatus> nextSteps() {
        return STEPS.getOrDefault(this, Set.of());
    }

    /** Whether the public list has ideas of this status, unless a moderator hides them. */
    public boolean isShown() {
        return SHOWN.contains(this);
    }

    /** Whether the entity in charge has said what becomes of the idea. */
    public boolean isDecided() {
        return isShown() && !isOpen();
    }

    /** Whether people may support the idea, and take their support back. */
    public boolean isOpen() {
        return this == PUBLISHED || this == UNDER_REVIEW;
    }

    /** Whether steps towards doing it are announced. */
    public boolean hasMilestones() {
        return this == ACCEPTED || this == PARTLY || this == IMPLEMENTED;
    }

    /** Those that the public list has, in the order of an idea's life. */
    public static List<IdeaStatus> shown() {
        return List.copyOf(SHOWN);
    }

    /** The name in JSON, in addresses and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<IdeaStatus> ofCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }
}
