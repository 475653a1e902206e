package org.sawt.identity.service;

import org.sawt.common.PlainText;
import org.sawt.identity.AccountStatus;
import org.sawt.identity.VerificationLevel;

/**
 * Which people an administrator looks for; what is null means any.
 *
 * @param text a part of the name or of the e-mail address, or the number of the account; empty for any
 * @param role a role, or {@link #STAFF} for every role besides that of everybody
 * @param status null for every account but those that were deleted
 * @param entityId the government entity that they work for
 * @param level how surely they are known
 */
public record PeopleFilter(String text, String role, AccountStatus status, Long entityId, VerificationLevel level) {

    /** Everybody who has a role that not everybody has. */
    public static final String STAFF = "staff";

    private static final int LONGEST = 100;

    public PeopleFilter {
        String line = PlainText.cleanLine(text);
        text = line.substring(0, line.offsetByCodePoints(0, Math.min(LONGEST, PlainText.length(line))));
    }

    public static PeopleFilter none() {
        return new PeopleFilter("", null, null, null, null);
    }

    /** Says nothing of whom somebody looked for. */
    @Override
    public String toString() {
        return "PeopleFilter[]";
    }
}
