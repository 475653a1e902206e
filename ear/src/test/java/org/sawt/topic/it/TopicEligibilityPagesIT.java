package org.sawt.topic.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sawt.common.it.Browsing;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Visit;
import org.sawt.common.it.Visitor;
import org.sawt.topic.it.Topics.Made;

class TopicEligibilityPagesIT {

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void asksThePeopleOfOneGovernorateAndTellsTheOthersWhy(Visitor visitor) throws Exception {
        Person officer = People.officer();
        Made topic = Topics.choice().draftOf(officer);
        try (Visit desk = Browsing.as(visitor)) {
            desk.signIn(officer).open("desk/" + topic.path());
            desk.choose(visitor.says("محافظة المحرق", "Muharraq"))
                    .press(visitor.says("حفظ ومراجعة قبل النشر", "Save and review for publishing"))
                    .sees(visitor.says("من وُثِّقت هويته", "People whose identity is verified"))
                    .sees(visitor.says("محافظة المحرق", "Muharraq"))
                    .press(visitor.says("نشر", "Publish"));
        }
        refuses(
                visitor,
                topic,
                People.citizen(),
                visitor.says("لم توثَّق هويتك بعد.", "Your identity is not verified yet."));
        refuses(
                visitor,
                topic,
                verified("SOUTHERN"),
                visitor.says(
                        "بحسب المعلوم لدينا تسكن في محافظة أخرى.", "As we know you, you live in another governorate."));
        try (Visit person = Browsing.as(visitor)) {
            person.signIn(verified("MUHARRAQ"))
                    .open(topic.path())
                    .sees(visitor.says("يمكنك المشاركة.", "You can take part."));
            person.choose(visitor.says("أشجار", "Trees"))
                    .press(visitor.says("صوّت", "Vote"))
                    .sees(visitor.says("سُجّل صوتك. يمكنك تغييره", "Your vote has been recorded. You can change it"));
        }
        assertEquals(1, topic.votes());
    }

    private static void refuses(Visitor visitor, Made topic, Person person, String why) {
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(person).open(topic.path());
            visit.sees(visitor.says("لا يمكنك التصويت على هذا الموضوع.", "You cannot vote on this topic."))
                    .sees(why);
            assertEquals(0, visit.find("#ballot input, #ballot button").count());
            assertTrue(visit.find("main a[href$='/account/verification']").count() > 0);
        }
    }

    @Test
    void tellsAPersonWhoHasVotedWithAnotherAccount() throws Exception {
        Made topic = Topics.choice().only("muharraq").publishedBy(People.officer());
        Person first = verified("MUHARRAQ");
        Person second = People.citizen();
        vote(first, topic, "Your vote has been recorded.");
        Database.change("UPDATE verified_identity SET account_id = ? WHERE account_id = ?", second.id(), first.id());
        vote(second, topic, "You have already voted on this topic with another account");
        assertEquals(1, topic.votes());
    }

    private static void vote(Person person, Made topic, String answer) {
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK_WITHOUT_JAVASCRIPT)) {
            visit.signIn(person)
                    .open(topic.path())
                    .choose("Trees")
                    .press("Vote")
                    .sees(answer);
        }
    }

    @Test
    void namesWhoAsksAndListsTheTopicsOfOneEntity() throws Exception {
        long entity = People.entity();
        Made topic = Topics.choice().publishedBy(People.officer(entity));
        try (Visit visit = Browsing.as(Visitor.ARABIC_PHONE)) {
            visit.open(topic.path()).sees("الجهة: جهة الاختبار " + entity).sees("التصويت متاح لكل من له حساب.");
            visit.open("topics?entity=" + entity);
            assertEquals(1, visit.find(".card").count());
            assertEquals(
                    "جهة الاختبار " + entity,
                    visit.find("#entity option:checked").innerText());
            visit.sees(topic.titleAr()).follow("جهة الاختبار " + entity);
            assertTrue(
                    visit.page().url().endsWith("/entities/" + entity),
                    visit.page().url());
        }
    }

    /** Somebody whose identity is proven: a citizen of 30 who lives there. */
    private static Person verified(String governorate) throws SQLException {
        Person person = People.citizen();
        Database.change(
                "INSERT INTO verified_identity (account_id, person_hash, method, residency, governorate, age_band,"
                        + " verified_at) VALUES (?, ?, 'COUNTER', 'CITIZEN', ?, 'FROM_25', UTC_TIMESTAMP(6))",
                person.id(),
                (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", ""),
                governorate);
        return person;
    }
}
