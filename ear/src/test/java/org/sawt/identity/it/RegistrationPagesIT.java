package org.sawt.identity.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sawt.common.it.Browsing;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Portal;
import org.sawt.common.it.Visit;
import org.sawt.common.it.Visitor;

class RegistrationPagesIT {

    @ParameterizedTest
    @EnumSource(Visitor.class)
    void opensAnAccountOnceTheMailedLinkIsConfirmed(Visitor visitor) throws Exception {
        String email = "new-" + visitor.ordinal() + "-" + System.nanoTime() + "@example.org";
        try (Visit visit = Browsing.as(visitor)) {
            visit.open("topics?status=closed")
                    .follow(visitor.says("تسجيل الدخول", "Sign in"))
                    .follow(visitor.says("فتح حساب", "Register"));
            register(visit, email, People.PASSWORD);
            visit.sees(visitor.says("راجع بريدك", "Look into your mail"));
            visit.openAddress(Letters.linkFor(email)).sees(visitor.says("بقيت خطوة واحدة", "One step is left"));
            String confirmation = visit.page().url();
            Person person = new Person(0, email, "");
            visit.signIn(person).sees(wrong(visitor));
            visit.openAddress(confirmation);
            confirm(visit, "not the password 1");
            visit.sees(visitor.says("ليست هذه كلمة المرور التي اختيرت", "This is not the password that was chosen"));
            confirm(visit, People.PASSWORD);
            visit.sees(visitor.says("حسابك جاهز", "Your account is ready"));
            visit.signInHere(person);
            assertTrue(
                    visit.page().url().endsWith("/topics?status=closed"),
                    visit.page().url());
            visit.open("account").sees(email);
            visit.openAddress(confirmation).sees(visitor.says("هذا الحساب مؤكَّد من قبل", "already confirmed"));
        }
    }

    @Test
    void makesTheFirstAdministratorWhoConfirmsTheConfiguredAddress() throws Exception {
        Person first = new Person(0, Portal.FIRST_ADMINISTRATOR, "");
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.open("register");
            register(visit, first.userName(), People.PASSWORD);
            visit.openAddress(Letters.linkFor(first.userName()));
            confirm(visit, People.PASSWORD);
            visit.signInHere(first).follow("Administration").follow("People").sees(first.userName());
        }
    }

    @Test
    void answersAKnownAddressLikeAnUnknownOne() throws Exception {
        Person known = People.citizen();
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.open("register");
            register(visit, known.userName(), "another long pass phrase 9");
            String answer = visit.find("main").innerText();
            String address = visit.page().url();
            visit.open("register");
            register(visit, "unknown-" + System.nanoTime() + "@example.org", People.PASSWORD);
            assertEquals(answer, visit.find("main").innerText());
            assertEquals(address, visit.page().url());
            String letter = Letters.awaitLetters(known.userName(), 1)
                    .getLast()
                    .getContent()
                    .toString();
            assertTrue(letter.contains("there is one already"), letter);
            visit.signIn(known).open("account").sees(known.userName());
        }
    }

    @ParameterizedTest
    @EnumSource(Visitor.class)
    void namesTheFieldOfAWeakPasswordAndKeepsTheRest(Visitor visitor) {
        String email = "weak-" + System.nanoTime() + "@example.org";
        try (Visit visit = Browsing.as(visitor)) {
            visit.open("register");
            register(visit, email, "12345678");
            assertEquals("true", visit.find("#password").getAttribute("aria-invalid"));
            assertEquals("#password", visit.find(".problems a").getAttribute("href"));
            assertEquals(email, visit.find("#email").inputValue());
            assertEquals("مريم Maryam", visit.find("#name").inputValue());
            assertEquals("", visit.find("#password").inputValue());
            assertTrue(visit.page().title().startsWith(visitor.says("خطأ:", "Error:")));
        }
    }

    private static void register(Visit visit, String email, String password) {
        Visitor visitor = visit.visitor();
        visit.fill(visitor.says("الاسم", "Name"), "مريم Maryam")
                .fill(visitor.says("البريد الإلكتروني", "E-mail address"), email)
                .fill(visitor.says("كلمة المرور", "Password"), password)
                .press(visitor.says("فتح الحساب", "Register"));
    }

    /** Whoever opens somebody else's mail does not know the password. */
    private static void confirm(Visit visit, String password) {
        Visitor visitor = visit.visitor();
        visit.fill(visitor.says("كلمة المرور", "Password"), password).press(visitor.says("تأكيد", "Confirm"));
    }

    private static String wrong(Visitor visitor) {
        return visitor.says("غير متطابقين", "do not match");
    }
}
