package org.sawt.identity.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sawt.common.it.Browsing;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Visit;
import org.sawt.common.it.Visitor;

class PersonPagesIT {

    private static final String NEW_PASSWORD = "seven slow fishing boats";
    private static final Pattern RAW_KEY =
            Pattern.compile("\\b(identity|topic|notification|audit|government|admin|common)\\.[a-z]+\\.\\w+");

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void choosesANewPasswordByTheMailedLink(Visitor visitor) throws Exception {
        Person person = People.citizen();
        try (Visit elsewhere = Browsing.as(Visitor.ENGLISH_DESK);
                Visit visit = Browsing.as(visitor)) {
            elsewhere.signIn(person).open("account").sees(person.userName());
            askForALink(visit, person.userName());
            visit.openAddress(Letters.linkFor(person.userName()).replace("/en/", "/" + visitor.language() + "/"));
            String link = visit.page().url();
            choose(visit, "password1234");
            assertEquals("true", visit.find("#password").getAttribute("aria-invalid"));
            choose(visit, NEW_PASSWORD);
            visit.sees(visitor.says("تغيَّرت كلمة مرورك. سجِّل الدخول", "Your password is changed. Sign in"));
            signIn(visit, person.userName(), NEW_PASSWORD);
            visit.open("account").sees(person.userName());
            visit.openAddress(link).sees(visitor.says("لم يعد هذا الرابط صالحًا", "does not work any more"));
            assertTrue(Letters.awaitLetters(person.userName(), 2)
                    .getLast()
                    .getSubject()
                    .contains("was changed"));
        }
    }

    @Test
    void answersAKnownAddressLikeAnUnknownOne() throws Exception {
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            askForALink(visit, People.citizen().userName());
            String answer = visit.find("main").innerText();
            String address = visit.page().url();
            String unknown = "unknown-" + System.nanoTime() + "@example.org";
            askForALink(visit, unknown);
            assertEquals(answer, visit.find("main").innerText());
            assertEquals(address, visit.page().url());
            assertTrue(Letters.awaitLetters(unknown, 1).getLast().getSubject().startsWith("There is no account"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE", "ENGLISH_DESK_WITHOUT_JAVASCRIPT"})
    void changesThePasswordAndStaysSignedIn(Visitor visitor) throws Exception {
        Person person = People.citizen();
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(person).open("account").follow(visitor.says("تغيير كلمة المرور", "Change your password"));
            change(visit, "not my password 1");
            visit.sees(visitor.says("ليست هذه كلمة مرورك الحالية", "This is not your present password"));
            change(visit, People.PASSWORD);
            visit.sees(visitor.says("ودخولك مسجَّل هنا فقط", "You are signed in here only"))
                    .open("account")
                    .sees(person.userName());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void keepsAProfileAndShowsAllDataOfThePerson(Visitor visitor) throws Exception {
        Person person = People.citizen();
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(person).open("account").follow(visitor.says("ملفك الشخصي", "Your profile"));
            visit.fill(visitor.says("الاسم", "Name"), "زينب Zainab").choose(visitor.says("العربية", "Arabic"));
            visit.find("#phone").fill("12");
            visit.find("#governorate").selectOption("MUHARRAQ");
            visit.press(visitor.says("حفظ", "Save"));
            assertEquals("#phone", visit.find(".problems a").getAttribute("href"));
            assertEquals("MUHARRAQ", visit.find("#governorate").inputValue());
            visit.find("#phone").fill("3600 1234");
            visit.press(visitor.says("حفظ", "Save")).sees(visitor.says("حُفظ ملفك", "Your profile is saved"));
            visit.follow(visitor.says("بياناتك", "Your data"))
                    .sees("زينب Zainab")
                    .sees("+97336001234");
            visit.sees(visitor.says("محافظة المحرق", "Muharraq")).sees(person.userName());
            assertNoRawKey(visit);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE", "ENGLISH_DESK_WITHOUT_JAVASCRIPT"})
    void takesAnotherAddressOnceItWasReached(Visitor visitor) throws Exception {
        Person person = People.citizen();
        String email = "moved-" + System.nanoTime() + "@example.org";
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(person).open("account/email");
            visit.find("#email").fill(email);
            visit.find("#present").fill(People.PASSWORD);
            visit.press(visitor.says("إرسال الرابط", "Send the link")).sees(person.userName());
            String link = Letters.linkFor(email).replace("/en/", "/" + visitor.language() + "/");
            visit.openAddress(link)
                    .sees(email)
                    .press(visitor.says("استخدام هذا العنوان", "Use this address"))
                    .sees(visitor.says("تغيَّر بريدك الإلكتروني", "Your e-mail address is changed"));
            visit.open("account").sees(email).doesNotSee(person.userName());
            assertTrue(Letters.awaitLetters(person.userName(), 1)
                    .getLast()
                    .getSubject()
                    .contains("another e-mail address"));
            visit.openAddress(link).sees(visitor.says("لم يعد هذا الرابط صالحًا", "does not work any more"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void deletesTheAccountForGood(Visitor visitor) throws Exception {
        Person person = People.citizen();
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(person).open("account").follow(visitor.says("حذف الحساب", "Delete your account"));
            visit.sees(visitor.says("ما يبقى من دونك", "What stays, without you"));
            visit.find("#present").fill(People.PASSWORD);
            visit.press(visitor.says("احذف حسابي الآن", "Delete my account now"))
                    .sees(visitor.says("حُذف حسابك", "Your account is deleted"));
            visit.signIn(person).sees(visitor.says("غير متطابقين", "do not match"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE", "ENGLISH_DESK"})
    void tellsEverybodyWhatIsKept(Visitor visitor) {
        try (Visit visit = Browsing.as(visitor)) {
            visit.open("").follow(visitor.says("بياناتك وخصوصيتك", "Your data and privacy"));
            visit.sees("account_profile").sees(visitor.says("يُحذف مع الحساب", "Deleted with the account"));
            assertNoRawKey(visit);
        }
    }

    private static void assertNoRawKey(Visit visit) {
        var raw = RAW_KEY.matcher(visit.find("main").innerText());
        assertTrue(!raw.find(), () -> "a key without its text: " + raw.group());
    }

    private static void askForALink(Visit visit, String email) {
        visit.open("reset");
        visit.find("#email").fill(email);
        visit.press(visit.visitor().says("إرسال الرابط", "Send me a link"));
    }

    private static void choose(Visit visit, String password) {
        Visitor visitor = visit.visitor();
        visit.fill(visitor.says("كلمة المرور الجديدة", "New password"), password)
                .press(visitor.says("تغيير كلمة المرور", "Change the password"));
    }

    private static void change(Visit visit, String present) {
        visit.find("#present").fill(present);
        choose(visit, NEW_PASSWORD);
    }

    private static void signIn(Visit visit, String userName, String password) {
        Visitor visitor = visit.visitor();
        visit.find("#userName").fill(userName);
        visit.fill(visitor.says("كلمة المرور", "Password"), password).press(visitor.says("تسجيل الدخول", "Sign in"));
    }
}
