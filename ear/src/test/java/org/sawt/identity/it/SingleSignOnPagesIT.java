package org.sawt.identity.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sawt.common.it.Browsing;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Portal;
import org.sawt.common.it.Visit;
import org.sawt.common.it.Visitor;

class SingleSignOnPagesIT {

    private static final int MOMENT_MILLIS = 5_500;

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE", "ENGLISH_DESK_WITHOUT_JAVASCRIPT"})
    void letsANewPersonInWhoIsVerifiedAtOnce(Visitor visitor) throws Exception {
        SomePerson noor = SomePerson.fresh();
        try (Visit visit = Browsing.as(visitor)) {
            signIn(visit, noor);
            visit.open("account").sees(noor.email());
            assertEquals("SSO", one("SELECT v.method FROM verified_identity v" + whose(noor, "v.account_id")));
            assertEquals(
                    "NORTHERN", one("SELECT v.governorate FROM verified_identity v" + whose(noor, "v.account_id")));
            String account = accountOf(noor);
            visit.open("sign-out").press(visitor.says("تسجيل الخروج", "Sign out"));
            signIn(visit, noor.with("governorate", SomePerson.text("capital")));
            assertEquals(account, accountOf(noor));
            assertEquals("CAPITAL", one("SELECT v.governorate FROM verified_identity v" + whose(noor, "v.account_id")));
        }
    }

    @Test
    void returnsToThePageThatAskedForTheSignIn() {
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.open("topics?status=closed").follow("Sign in");
            pass(visit, "Sign in with eKey", SomePerson.fresh());
            assertEquals(
                    Portal.at("/en/topics?status=closed").toString(),
                    visit.page().url());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void linksAnAccountAndEndsTheLink(Visitor visitor) throws Exception {
        Person person = People.citizen();
        SomePerson noor = SomePerson.fresh();
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(person).open("account/single-sign-on");
            pass(visit, visitor.says("اربط eKey", "Link eKey"), noor);
            visit.sees(
                    visitor.says("يمكنك الدخول إلى هذا الحساب عبر", "You can sign in to this account with eKey since"));
            assertEquals(1, Letters.awaitLetters(person.userName(), 1).size());
            visit.open("sign-out").press(visitor.says("تسجيل الخروج", "Sign out"));
            signIn(visit, noor);
            visit.open("account").sees(person.userName());
            visit.open("account/single-sign-on")
                    .press(visitor.says("أوقف الدخول عبر eKey", "Stop signing in with eKey"))
                    .sees(visitor.says("لم يعد ذلك طريقًا إلى حسابك", "That is no longer a way into your account"));
            assertEquals("0", one("SELECT COUNT(*) FROM open_id_link WHERE subject = '" + noor.subject() + "'"));
        }
    }

    @Test
    void neverOpensAnAccountByItsAddressAlone() throws Exception {
        Person person = People.citizen();
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            signIn(visit, SomePerson.fresh().withEmail(person.userName()));
            visit.sees("Your e-mail address already has an account here");
            visit.follow("Sign in and link")
                    .signInHere(person)
                    .sees("You can sign in to this account with eKey as well");
        }
    }

    @Test
    void leavesTheOnlyWayIntoAnAccount() {
        try (Visit visit = Browsing.as(Visitor.ARABIC_PHONE)) {
            signIn(visit, SomePerson.fresh());
            visit.open("account/single-sign-on").sees("هو الطريق الوحيد إلى هذا الحساب");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE", "ENGLISH_DESK_WITHOUT_JAVASCRIPT"})
    void verifiesAPersonOnceAndMovesTheVerificationOnlyWhenAsked(Visitor visitor) throws Exception {
        SomePerson first = SomePerson.fresh();
        SomePerson second = SomePerson.withNumber(first.personalNumber());
        try (Visit before = Browsing.as(visitor);
                Visit visit = Browsing.as(visitor)) {
            signIn(before, first);
            signIn(visit, second);
            visit.sees(visitor.says("هويتك موثّقة في حساب آخر", "You are verified in another account"));
            assertEquals(accountOf(first), holder(first, second));
            pass(visit, visitor.says("انقل التوثيق إلى هذا الحساب", "Move the verification to this account"), second);
            assertEquals(accountOf(second), holder(first, second));
            assertNotEquals(accountOf(first), accountOf(second));
            assertTrue(
                    visit.page().url().endsWith("/account/verification"),
                    visit.page().url());
        }
    }

    @Test
    void saysThatTheProviderIsDownAndLetsPeopleInByPassword() throws Exception {
        Portal.signInProvider().beDown(true);
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            Thread.sleep(MOMENT_MILLIS);
            visit.open("sign-in").press("Sign in with eKey").sees("It cannot be reached at the moment");
            visit.signInHere(People.citizen()).open("account").sees("@example.org");
        } finally {
            Portal.signInProvider().beDown(false);
            Thread.sleep(MOMENT_MILLIS);
        }
    }

    private static void signIn(Visit visit, SomePerson person) {
        visit.open("sign-in");
        pass(visit, visit.visitor().says("الدخول عبر eKey", "Sign in with eKey"), person);
    }

    /** Presses the button, shows the provider who one is, and comes back. */
    private static void pass(Visit visit, String button, SomePerson person) {
        Page page = visit.page();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        page.waitForURL(url -> url.startsWith(Portal.signInProvider().issuer()));
        page.locator("input[name=username]").fill(person.subject());
        page.locator("textarea[name=claims]").fill(person.json());
        page.locator("input[type=submit]").click();
        page.waitForURL(url -> url.startsWith(Portal.at("/").toString()) && !url.contains("/sso/"));
        visit.check();
    }

    private static String holder(SomePerson first, SomePerson second) throws SQLException {
        return one("SELECT account_id FROM verified_identity WHERE account_id IN (" + accountOf(first) + ", "
                + accountOf(second) + ")");
    }

    private static String accountOf(SomePerson person) throws SQLException {
        return one("SELECT a.id FROM account a" + whose(person, "a.id"));
    }

    private static String whose(SomePerson person, String column) {
        return " WHERE " + column + " = (SELECT account_id FROM open_id_link WHERE subject = '" + person.subject()
                + "')";
    }

    private static String one(String sql) throws SQLException {
        try (var connection = Portal.connection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            assertTrue(row.next(), sql);
            String value = row.getString(1);
            assertTrue(!row.next(), sql);
            return value;
        }
    }
}
