package org.sawt.topic.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sawt.common.it.Browsing;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Visit;
import org.sawt.common.it.Visitor;
import org.sawt.topic.it.Topics.Made;

class TopicPagesIT {

    private static final int MORE_THAN_A_PAGE = 13;

    @ParameterizedTest
    @EnumSource(Visitor.class)
    void filtersAndSortsTheListInTheAddress(Visitor visitor) throws Exception {
        Person officer = People.officer();
        Made choice = Topics.choice().publishedBy(officer);
        Made statements = Topics.statements()
                .opens(Instant.now().plus(Duration.ofDays(1)))
                .publishedBy(officer);
        Made draft = Topics.choice().draftOf(officer);
        try (Visit visit = Browsing.as(visitor)) {
            visit.open("topics?sort=newest").sees(choice.titleFor(visitor)).sees(statements.titleFor(visitor));
            visit.doesNotSee(draft.titleFor(visitor));
            visit.find("#status").selectOption(new SelectOption().setValue("scheduled"));
            visit.find("#kind").selectOption(new SelectOption().setValue("statements"));
            visit.press(visitor.says("عرض", "Show"));
            visit.sees(statements.titleFor(visitor)).doesNotSee(choice.titleFor(visitor));
            String address = visit.page().url();
            assertTrue(
                    address.contains("status=scheduled")
                            && address.contains("kind=statements")
                            && address.contains("sort=newest"),
                    address);
            visit.page().goBack();
            visit.sees(choice.titleFor(visitor));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void leadsThroughThePagesOfALongList(Visitor visitor) throws Exception {
        Person officer = People.officer();
        for (int i = 0; i < MORE_THAN_A_PAGE; i++) {
            Topics.choice().publishedBy(officer);
        }
        try (Visit visit = Browsing.as(visitor)) {
            visit.open("topics?status=open&sort=newest");
            String first = visit.find(".cards h3").first().innerText();
            visit.follow(visitor.says("الصفحة التالية", "Next page")).sees(visitor.says("الصفحة ٢ من", "Page 2 of"));
            assertTrue(visit.page().url().contains("status=open"), visit.page().url());
            visit.doesNotSee(first);
            visit.follow(visitor.says("الصفحة السابقة", "Previous page")).sees(first);
            visit.open("topics?status=open&page=99999");
            assertTrue(visit.find(".cards h3").count() > 0);
        }
    }

    @ParameterizedTest
    @EnumSource(Visitor.class)
    void showsATopicToAnyone(Visitor visitor) throws Exception {
        Made topic = Topics.choice()
                .summed("ملخص بالعربية", "A summary in English")
                .told("فقرة أولى\n\nفقرة ثانية", "First paragraph\n\nSecond paragraph")
                .publishedBy(People.officer());
        try (Visit visit = Browsing.as(visitor)) {
            visit.open(topic.path())
                    .sees(visitor.says("ملخص بالعربية", "A summary in English"))
                    .sees(visitor.says("فقرة ثانية", "Second paragraph"))
                    .sees(visitor.says("تسجيل الدخول للتصويت", "Sign in to vote"))
                    .sees(visitor.says("لا مشاركين بعد", "No participants yet"));
            assertEquals(topic.titleFor(visitor), visit.find("h1").innerText().strip());
            assertEquals(0, visit.find("input[type=radio]").count());
        }
    }

    @Test
    void hidesResultsUntilTheyMayBeSeen() throws Exception {
        Made topic = Topics.choice().results("after_vote").publishedBy(People.officer());
        Made later = Topics.choice().results("after_close").publishedBy(People.officer());
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.open(topic.path()).sees("You can see the results once you have voted.");
            assertEquals(0, visit.find(".results").count());
            visit.signIn(People.citizen()).open(topic.path()).choose("Trees").press("Vote");
            assertEquals(1, visit.find(".results").count());
            visit.open(later.path()).choose("Trees").press("Vote").sees("The results are published when voting closes");
            assertEquals(0, visit.find(".results").count());
        }
    }

    @Test
    void tellsWhenVotingStarts() throws Exception {
        Made topic = Topics.statements()
                .opens(Instant.now().plus(Duration.ofDays(1)))
                .publishedBy(People.officer());
        try (Visit visit = Browsing.as(Visitor.ARABIC_PHONE_WITHOUT_JAVASCRIPT)) {
            visit.signIn(People.citizen())
                    .open(topic.path())
                    .sees("لم يبدأ التصويت بعد")
                    .sees("الحديقة نظيفة");
            assertEquals(0, visit.find("#ballot form").count());
        }
    }
}
