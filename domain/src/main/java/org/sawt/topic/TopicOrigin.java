package org.sawt.topic;

/** Where a topic was held. */
public enum TopicOrigin {
    /** Written here, voted on here. */
    SAWT,
    /** Imported from a Pol.is export with its historical votes. */
    POLIS
}
