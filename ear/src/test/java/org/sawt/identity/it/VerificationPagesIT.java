package org.sawt.identity.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sawt.common.it.Browsing;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Portal;
import org.sawt.common.it.Visit;
import org.sawt.common.it.Visitor;

class VerificationPagesIT {

    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;

    private static final AtomicLong CARDS =
            new AtomicLong(ThreadLocalRandom.current().nextLong(10_000, 20_000));

    private final String number = "9106%05d".formatted(CARDS.incrementAndGet());

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void verifiesAPersonAndMovesTheVerificationToTheirOtherAccount(Visitor visitor) throws Exception {
        Person first = People.citizen();
        Person second = People.citizen();
        try (Visit agent = Browsing.as(visitor);
                Visit person = Browsing.as(visitor)) {
            agent.signIn(People.with("agent"));
            person.signIn(first);
            enterCode(agent, getCode(person));
            writeCard(agent);
            agent.press(visitor.says("تأكيد الهوية", "Confirm the identity"))
                    .sees(visitor.says("ولم يعد الرمز صالحًا", "is verified now"));
            person.open("account/verification")
                    .sees(visitor.says("موثَّق الهوية", "Verified"))
                    .sees(visitor.says("محافظة المحرق", "Muharraq"))
                    .sees(visitor.says("من ٣٥ إلى ٤٤ سنة", "35 to 44"))
                    .doesNotSee(number);
            try (Visit other = Browsing.as(visitor)) {
                other.signIn(second);
                enterCode(agent, getCode(other));
                writeCard(agent);
                agent.press(visitor.says("تأكيد الهوية", "Confirm the identity"))
                        .sees(visitor.says("وُثِّقت هوية هذا الشخص في حساب آخر", "verified with another account"));
                other.open("account/verification").sees(visitor.says("مسجَّل", "Registered"));
                agent.press(visitor.says("نقل التوثيق إلى هذا الحساب", "Move the verification to this account"))
                        .sees(visitor.says("أُبلغ صاحب الحساب الآخر", "The other account has been told"));
                other.open("account/verification").sees(visitor.says("موثَّق الهوية", "Verified"));
            }
            person.open("account/verification").sees(visitor.says("مسجَّل", "Registered"));
            assertTrue(Letters.linkFor(first.userName()).endsWith("/en/account/verification"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE", "ENGLISH_DESK_WITHOUT_JAVASCRIPT"})
    void saysAtTheFieldWhatIsMissingAndKeepsTheRest(Visitor visitor) throws Exception {
        try (Visit agent = Browsing.as(visitor);
                Visit person = Browsing.as(visitor)) {
            agent.signIn(People.with("agent"));
            person.signIn(People.citizen());
            agent.open("desk/verification");
            sendCode(agent, "AAAABBBB");
            agent.sees(visitor.says("لا يوجد رمز كهذا", "No code like this works now"));
            assertEquals("AAAABBBB", agent.find("#code").inputValue());
            enterCode(agent, getCode(person));
            agent.press(visitor.says("تأكيد الهوية", "Confirm the identity"));
            assertEquals(
                    List.of("#personalNumber", "#birthDate", "#residency:0", "#governorate", "#seen"),
                    agent.find(".problems a").all().stream()
                            .map(link -> link.getAttribute("href"))
                            .toList());
            writeCard(agent);
            agent.find("#birthDate").fill("1991-07-01");
            agent.press(visitor.says("تأكيد الهوية", "Confirm the identity"))
                    .sees(visitor.says("لا يوافق تاريخ الميلاد", "does not fit the date of birth"));
            assertEquals(number, agent.find("#personalNumber").inputValue());
            assertTrue(agent.find("#seen").isChecked());
            agent.find("#unusual").check();
            agent.press(visitor.says("تأكيد الهوية", "Confirm the identity"))
                    .sees(visitor.says("ولم يعد الرمز صالحًا", "is verified now"));
        }
    }

    @Test
    void showsACodeAgainOnlyInTheBrowserThatMadeIt() throws Exception {
        Person maryam = People.citizen();
        try (Visit phone = Browsing.as(Visitor.ENGLISH_DESK);
                Visit library = Browsing.as(Visitor.ENGLISH_DESK)) {
            phone.signIn(maryam);
            String code = getCode(phone);
            phone.page().reload();
            assertEquals(code, phone.find("#counter-code").innerText());
            library.signIn(maryam).open("account/verification").sees("another device");
            assertEquals(0, library.find("#counter-code").count());
        }
    }

    @Test
    void letsNobodySeeWhoIsAtAnotherCounter() throws Exception {
        Person maryam = People.citizen();
        try (Visit agent = Browsing.as(Visitor.ENGLISH_DESK);
                Visit other = Browsing.as(Visitor.ENGLISH_DESK);
                Visit person = Browsing.as(Visitor.ENGLISH_DESK)) {
            agent.signIn(People.with("agent"));
            person.signIn(maryam);
            enterCode(agent, getCode(person));
            other.signIn(People.with("agent"));
            String path = "/en/desk/verification/" + maryam.id();
            assertEquals(
                    NOT_FOUND, other.page().navigate(Portal.at(path).toString()).status());
            assertEquals(
                    FORBIDDEN,
                    person.page().navigate(Portal.at(path).toString()).status());
            assertEquals(
                    FORBIDDEN,
                    person.page()
                            .navigate(Portal.at("/en/desk/verification").toString())
                            .status());
        }
    }

    /** The code as the page shows it. */
    private static String getCode(Visit person) {
        person.open("account/verification").press(person.visitor().says("الحصول على رمز", "Get a code"));
        return person.find("#counter-code").innerText();
    }

    private static void enterCode(Visit agent, String code) {
        agent.open("desk/verification");
        sendCode(agent, code.toLowerCase());
        agent.sees("Test مريم");
    }

    private static void sendCode(Visit agent, String code) {
        agent.fill(agent.visitor().says("رمز الشخص", "The person’s code"), code)
                .press(agent.visitor().says("التالي", "Next"));
    }

    private void writeCard(Visit agent) {
        Visitor visitor = agent.visitor();
        agent.find("#personalNumber").fill(number);
        agent.find("#birthDate").fill("1991-06-15");
        agent.choose(visitor.says("صاحب البطاقة", "The person is"), visitor.says("مقيم", "Resident"));
        agent.find("#governorate").selectOption("MUHARRAQ");
        agent.choose(visitor.says(
                "رأيت بطاقة الهوية، وهي لهذا الشخص", "I have seen the identity card, and it belongs to this person"));
    }
}
