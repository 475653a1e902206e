package org.sawt.common;

import java.util.List;

/** The names of the roles, as the container knows them. */
public final class Roles {

    /** Every person with an account. */
    public static final String CITIZEN = "citizen";

    /** Reviews what people submit. */
    public static final String MODERATOR = "moderator";

    /** Officer of a ministry: publishes topics, answers. */
    public static final String MINISTRY = "ministry";

    /** Staff of a service centre. */
    public static final String AGENT = "agent";

    /** Judges a hackathon. */
    public static final String JUDGE = "judge";

    /** Runs the portal. */
    public static final String ADMIN = "admin";

    /** All of them, the least privileged first. */
    public static final List<String> ALL = List.of(CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN);

    private Roles() {}
}
