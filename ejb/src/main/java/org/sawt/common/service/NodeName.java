package org.sawt.common.service;

/**
 * The name of this server among those that share a database: {@code SAWT_NODE}, else the name that WildFly takes from the
 * machine. Work that a crash interrupted is found again by it, so it has to stay the same over restarts.
 */
public final class NodeName {

    private static final int LONGEST = 120;

    private NodeName() {}

    public static String current() {
        return of(System.getenv("SAWT_NODE"), System.getProperty("jboss.node.name"));
    }

    /** Fit for the name of a folder and for a column of the database. */
    static String of(String configured, String machine) {
        String name = configured == null || configured.isBlank() ? machine : configured;
        String known = name == null || name.isBlank() ? "sawt" : name.strip();
        String plain = known.replaceAll("[^A-Za-z0-9_-]", "-");
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }
}
