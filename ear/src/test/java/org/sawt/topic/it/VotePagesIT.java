package org.sawt.topic.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sawt.common.it.Browsing;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Visit;
import org.sawt.common.it.Visitor;
import org.sawt.topic.it.Topics.Made;

class VotePagesIT {

    private static final int TALLY_MILLIS = 10_000;

    @ParameterizedTest
    @EnumSource(Visitor.class)
    void votesForAnOptionAndChangesTheVote(Visitor visitor) throws Exception {
        Made topic = Topics.choice().publishedBy(People.officer());
        try (Visit visit = Browsing.as(visitor)) {
            visit.open("topics?sort=newest").follow(topic.titleFor(visitor)).sees(trees(visitor));
            visit.follow(visitor.says("تسجيل الدخول للتصويت", "Sign in to vote"))
                    .signInHere(People.citizen());
            assertTrue(
                    visit.page().url().endsWith("/" + topic.path()),
                    visit.page().url());
            visit.choose(trees(visitor)).press(vote(visitor));
            visit.sees(visitor.says("سُجّل صوتك. يمكنك تغييره", "Your vote has been recorded. You can change it"));
            assertEquals(trees(visitor), visit.find(".topic-own strong").innerText());
            visit.choose(benches(visitor)).press(change(visitor));
            visit.sees(visitor.says("حُفظ صوتك", "Your vote has been saved"));
            assertEquals(benches(visitor), visit.find(".topic-own strong").innerText());
            assertEquals(1, topic.votes());
            seesTheResults(visit);
        }
    }

    private static void seesTheResults(Visit visit) {
        Visitor visitor = visit.visitor();
        String all = visitor.says("١٠٠٪", "100%");
        awaitTally(visit, all);
        assertEquals(2, visit.find(".results rect").count());
        visit.find(".topic-results summary").click();
        visit.check();
        String row = visit.find(".topic-results tbody tr").nth(1).innerText();
        assertTrue(row.startsWith(benches(visitor)), row);
        assertTrue(row.contains(visitor.says("١", "1")) && row.contains(all), row);
    }

    /** The tally follows the votes within seconds. */
    private static void awaitTally(Visit visit, String text) {
        long end = System.nanoTime() + TALLY_MILLIS * 1_000_000L;
        while (!visit.find(".results li").nth(1).innerText().contains(text) && System.nanoTime() < end) {
            visit.page().reload();
        }
        visit.check();
    }

    @ParameterizedTest
    @EnumSource(Visitor.class)
    void answersStatementsOneAtATime(Visitor visitor) throws Exception {
        Made topic = Topics.statements().text("ثالثة", "A third one").publishedBy(People.officer());
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(People.citizen()).open(topic.path());
            visit.sees(visitor.says("العبارة ١ من ٣", "Statement 1 of 3"))
                    .press(visitor.says("أوافق", "Agree"))
                    .sees(visitor.says("العبارة ٢ من ٣", "Statement 2 of 3"))
                    .press(visitor.says("لا أوافق", "Disagree"))
                    .sees(visitor.says("أجبت عن ٢ من أصل ٣ عبارات", "You have answered 2 of 3 statements"))
                    .press(visitor.says("أتجاوز", "Pass"))
                    .sees(visitor.says("أجبت عن جميع العبارات", "You have answered every statement"));
            assertEquals(3, topic.votes());
            visit.follow(visitor.says("عرض إجاباتي أو تغييرها", "See or change my answers"));
            assertEquals("-1", answerTo(visit, 1));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void answersStatementsAsAList(Visitor visitor) throws Exception {
        Made topic = Topics.statements().publishedBy(People.officer());
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(People.citizen())
                    .open(topic.path())
                    .follow(visitor.says("عرض العبارات في قائمة", "Show as a list"));
            visit.choose(visitor.says("الحديقة قريبة", "The park is near"), visitor.says("أتجاوز", "Pass"))
                    .choose(visitor.says("الحديقة نظيفة", "The park is clean"), visitor.says("أوافق", "Agree"))
                    .press(visitor.says("حفظ إجاباتي", "Save my answers"))
                    .sees(visitor.says("سُجّل صوتك", "Your vote has been recorded"));
            assertEquals("0", answerTo(visit, 0));
            assertEquals("1", answerTo(visit, 1));
            assertEquals(2, topic.votes());
        }
    }

    private static String answerTo(Visit visit, int statement) {
        return visit.find("#listForm fieldset")
                .nth(statement)
                .locator("input:checked")
                .inputValue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void asksForAnAnswerBeforeItTakesAVote(Visitor visitor) throws Exception {
        Made topic = Topics.choice().publishedBy(People.officer());
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(People.citizen()).open(topic.path()).press(vote(visitor));
            visit.sees(visitor.says("اختر إجابة أولًا.", "Choose an answer first."));
            assertEquals("#option", visit.find(".problems a").getAttribute("href"));
            assertEquals(0, topic.votes());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void saysThatVotingClosedInTheMeantimeAndKeepsTheEarlierVote(Visitor visitor) throws Exception {
        Person officer = People.officer();
        Made topic = Topics.choice().publishedBy(officer);
        try (Visit visit = Browsing.as(visitor);
                Visit office = Browsing.as(visitor)) {
            visit.signIn(People.citizen()).open(topic.path());
            visit.choose(trees(visitor)).press(vote(visitor)).choose(benches(visitor));
            office.signIn(officer).open("desk/" + topic.path());
            office.find("summary").click();
            office.press(visitor.says("إغلاق التصويت الآن", "Close voting now"));
            visit.press(change(visitor));
            visit.sees(visitor.says("أُغلق التصويت على هذا الموضوع.", "Voting on this topic has closed."));
            assertEquals(trees(visitor), visit.find(".topic-own strong").innerText());
            assertEquals(0, visit.find("#ballotForm").count());
            assertEquals(1, topic.votes());
        }
    }

    @ParameterizedTest
    @EnumSource(Visitor.class)
    void castsTheVoteOfAnExpiredSessionAfterSigningInAgain(Visitor visitor) throws Exception {
        Made topic = Topics.choice().publishedBy(People.officer());
        Person person = People.citizen();
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(person).open(topic.path()).choose(benches(visitor));
            expire(visit);
            visit.press(vote(visitor)).sees(visitor.says("اختيارك محفوظ", "Your choice is kept"));
            visit.signInHere(person);
            visit.sees(visitor.says("وسُجّل الصوت الذي كنت قد اخترته", "the vote you had chosen has been recorded"));
            assertEquals(benches(visitor), visit.find(".topic-own strong").innerText());
            assertEquals(1, topic.votes());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void onlyPreselectsTheVoteThatAnotherPersonLeft(Visitor visitor) throws Exception {
        Made topic = Topics.choice().publishedBy(People.officer());
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(People.citizen()).open(topic.path()).choose(benches(visitor));
            expire(visit);
            visit.press(vote(visitor)).signInHere(People.citizen());
            assertEquals(0, topic.votes());
            assertTrue(option(visit, benches(visitor)).isChecked());
            visit.press(vote(visitor));
            assertEquals(1, topic.votes());
        }
    }

    private static void expire(Visit visit) {
        visit.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("sawt-session"));
    }

    private static Locator option(Visit visit, String label) {
        return visit.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    @Test
    void countsTheLaterVoteOfTwoTabs() throws Exception {
        Visitor visitor = Visitor.ARABIC_PHONE;
        Made topic = Topics.choice().publishedBy(People.officer());
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(People.citizen()).open(topic.path());
            try (Page tab = visit.context().newPage()) {
                tab.navigate(visit.page().url());
                visit.choose(trees(visitor)).press(vote(visitor));
                tab.locator("label", new Page.LocatorOptions().setHasText(benches(visitor)))
                        .click();
                tab.locator("#vote").click();
                assertEquals(benches(visitor), tab.locator(".topic-own strong").innerText());
            }
            assertEquals(1, topic.votes());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void votesAgainAfterTheBackButton(Visitor visitor) throws Exception {
        Made topic = Topics.choice().publishedBy(People.officer());
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(People.citizen()).open(topic.path());
            visit.choose(trees(visitor)).press(vote(visitor));
            visit.page().goBack();
            visit.choose(benches(visitor));
            visit.find("#vote").click();
            visit.check();
            assertEquals(benches(visitor), visit.find(".topic-own strong").innerText());
            assertEquals(1, topic.votes());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void takesADoubleClickAsOneVote(Visitor visitor) throws Exception {
        Made topic = Topics.choice().publishedBy(People.officer());
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(People.citizen()).open(topic.path()).choose(trees(visitor));
            visit.find("#vote").dblclick();
            visit.find(".topic-own").waitFor();
            visit.page().waitForLoadState(LoadState.NETWORKIDLE);
            visit.check();
            assertEquals(trees(visitor), visit.find(".topic-own strong").innerText());
            assertEquals(1, topic.votes());
        }
    }

    private static String trees(Visitor visitor) {
        return visitor.says("أشجار", "Trees");
    }

    private static String benches(Visitor visitor) {
        return visitor.says("مقاعد", "Benches");
    }

    private static String vote(Visitor visitor) {
        return visitor.says("صوّت", "Vote");
    }

    private static String change(Visitor visitor) {
        return visitor.says("تغيير صوتي", "Change my vote");
    }
}
