package org.sawt.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * One rule of the architecture. It is written for any root package, so that the same rule judges the portal below
 * {@code org.sawt} and the fixture below its own root, which breaks it on purpose.
 *
 * @param fixture the package below {@code org.sawt.architecture.fixture} with guilty and innocent classes
 * @param ruleBelow the rule, given the root package
 */
record Law(String fixture, Function<String, ArchRule> ruleBelow) {

    static final String PORTAL = "org.sawt";

    ArchRule forThePortal() {
        return ruleBelow.apply(PORTAL);
    }

    ArchRule forTheFixture() {
        return ruleBelow.apply(fixtureRoot());
    }

    String fixtureRoot() {
        return Law.class.getPackageName() + ".fixture." + fixture;
    }

    @Override
    public String toString() {
        return forThePortal().getDescription();
    }
}
