package org.sawt.common.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FramePagesIT {

    @ParameterizedTest
    @EnumSource(Visitor.class)
    void switchesTheLanguageAndKeepsThePage(Visitor visitor) {
        try (Visit visit = Browsing.as(visitor)) {
            visit.open("topics?status=closed").follow(visitor.says("English", "العربية"));
            String other = visitor.says("en", "ar");
            assertTrue(
                    visit.page().url().endsWith("/" + other + "/topics?status=closed"),
                    visit.page().url());
            assertEquals(other, visit.find("html").getAttribute("lang"));
            assertEquals(visitor.says("ltr", "rtl"), visit.find("html").getAttribute("dir"));
        }
    }

    @ParameterizedTest
    @EnumSource(Visitor.class)
    void saysPlainlyThatThereIsNoSuchPage(Visitor visitor) {
        try (Visit visit = Browsing.as(visitor)) {
            visit.open("no-such-page");
            assertEquals(1, visit.find("main h1").count());
            visit.open("topics/999999999999");
            assertEquals(1, visit.find("main h1").count());
        }
    }
}
