package org.sawt.admin.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sawt.common.it.Browsing;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Visit;
import org.sawt.common.it.Visitor;

class AdminPagesIT {

    @ParameterizedTest
    @EnumSource(Visitor.class)
    void findsAPersonAndBlocksThemWithAReason(Visitor visitor) throws Exception {
        Person person = People.citizen();
        try (Visit visit = Browsing.as(visitor);
                Visit theirs = Browsing.as(visitor)) {
            theirs.signIn(person).open("account");
            visit.signIn(People.with("citizen", "admin")).follow(visitor.says("الإدارة", "Administration"));
            visit.follow(visitor.says("الأشخاص", "People"));
            visit.fill(visitor.says("بحث", "Search"), person.userName());
            visit.press(visitor.says("عرض", "Show"));
            assertEquals(1, visit.find("main .card").count());
            visit.find("main .card a").click();
            visit.check().sees(person.userName());
            String block = visitor.says("إيقاف هذا الحساب", "Block this account");
            visit.press(block);
            assertEquals("#reason", visit.find(".problems a").getAttribute("href"));
            visit.fill(visitor.says("السبب", "Reason"), "كلام جارح Insults").press(block);
            visit.sees(visitor.says("هذا الحساب موقوف", "This account is blocked"))
                    .sees("كلام جارح Insults");
            theirs.open("account");
            assertTrue(theirs.page().url().contains("/sign-in"), theirs.page().url());
            theirs.signInHere(person).sees(visitor.says("هذا الحساب موقوف", "This account is blocked"));
            visit.press(visitor.says("السماح بالدخول مجددًا", "Let this person in again"));
            visit.sees(visitor.says("إيقاف الحساب", "Block the account"));
            theirs.signIn(person).open("account");
            assertTrue(!theirs.page().url().contains("/sign-in"), theirs.page().url());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void givesAPersonTheirWork(Visitor visitor) throws Exception {
        Person person = People.citizen();
        long entity = People.entity();
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(People.with("citizen", "admin")).open("admin/people/" + person.id());
            visit.choose(visitor.says("موظف وزارة", "Officer of a ministry"));
            visit.press(visitor.says("حفظ الأدوار", "Save the roles"));
            assertEquals("#entityId", visit.find(".problems a").getAttribute("href"));
            visit.page().selectOption("#entityId", "" + entity);
            visit.press(visitor.says("حفظ الأدوار", "Save the roles"));
            visit.sees(visitor.says("حُفظت الأدوار.", "The roles are saved."));
            visit.open("admin/people?entity=" + entity).sees(person.userName());
            visit.open("admin/people?role=ministry&status=ACTIVE&level=VERIFIED&entity=" + entity);
            visit.sees(visitor.says("لا أحد يطابق البحث", "Nobody matches"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE", "ENGLISH_DESK_WITHOUT_JAVASCRIPT"})
    void wordsTheNoticeAnewAndTakesItAway(Visitor visitor) throws Exception {
        String arabic = "صيانة مساء السبت";
        String english = "Maintenance on Saturday evening";
        try (Visit visit = Browsing.as(visitor);
                Visit other = Browsing.as(visitor);
                Visit reader = Browsing.as(visitor)) {
            visit.signIn(People.with("citizen", "admin")).open("admin/texts");
            visit.follow(visitor.says("شريط التنبيه", "Notice bar"));
            other.signIn(People.with("citizen", "admin"))
                    .openAddress(visit.page().url());
            visit.fill(visitor.says("بالعربية", "In Arabic"), arabic);
            visit.press(visitor.says("حفظ ونشر", "Save and publish"));
            assertEquals("#textEn", visit.find(".problems a").getAttribute("href"));
            visit.fill(visitor.says("بالإنجليزية", "In English"), english);
            visit.press(visitor.says("معاينة", "Preview"));
            assertEquals(2, visit.find("#preview .announcement").count());
            reader.open("").doesNotSee(visitor.says(arabic, english));
            visit.press(visitor.says("حفظ ونشر", "Save and publish"));
            reader.open("").sees(visitor.says(arabic, english));
            saveOverTheOther(other, visitor);
            reader.open("topics").sees(visitor.says("غير ذلك", "Something else"));
            other.follow(visitor.says("شريط التنبيه", "Notice bar"));
            other.press(visitor.says("استعادة النص الأصلي", "Use the default wording"));
            reader.open("");
            assertEquals(0, reader.find(".announcement").count());
        }
    }

    /** Who started from an older wording is told, and may then replace the newer one. */
    private static void saveOverTheOther(Visit other, Visitor visitor) {
        other.fill(visitor.says("بالعربية", "In Arabic"), "غير ذلك");
        other.fill(visitor.says("بالإنجليزية", "In English"), "Something else");
        other.press(visitor.says("حفظ ونشر", "Save and publish"));
        assertEquals(1, other.find("#other").count());
        assertEquals("Something else", other.find("#textEn").inputValue());
        other.press(visitor.says("حفظ ونشر", "Save and publish"));
        other.sees(visitor.says("حُفظ النص", "The text is saved"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT"})
    void letsNobodyElseIn(Visitor visitor) throws Exception {
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(People.officer()).doesNotSee("الإدارة");
            for (String path :
                    new String[] {"admin", "admin/people", "admin/people/1", "admin/texts", "admin/switches"}) {
                visit.open(path).sees("هذه الصفحة غير متاحة لك");
            }
        }
    }
}
