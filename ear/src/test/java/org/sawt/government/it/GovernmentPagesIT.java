package org.sawt.government.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sawt.common.it.Browsing;
import org.sawt.common.it.People;
import org.sawt.common.it.Visit;
import org.sawt.common.it.Visitor;

class GovernmentPagesIT {

    private static byte[] picture() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 100, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void keepsTheListOfEntities(Visitor visitor) throws Exception {
        String word = UUID.randomUUID().toString().substring(0, 8);
        String name = visitor.says("هيئة " + word, "Authority " + word);
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(People.with("citizen", "admin")).open("admin/entities/new");
            writeDown(visit, word);
            visit.follow(visitor.says("إضافة شعار", "Add a logo"));
            visit.find("#logo").setInputFiles(new FilePayload("logo.png", "image/png", picture()));
            visit.press(visitor.says("اعتماد هذا الشعار", "Use this logo"))
                    .sees(visitor.says("تغيّر الشعار.", "The logo was changed."))
                    .follow(visitor.says("الصفحة العامة", "Public page"))
                    .sees(name)
                    .sees("17000100");
            assertEquals(320, visit.page().evaluate("document.querySelector('.entity-head img').naturalWidth"));
            visit.open("entities?q=" + word).follow(name).sees(visitor.says("أوقات العمل", "Working hours"));
            visit.open("admin/entities?status=active&q=" + word).follow(name);
            visit.press(visitor.says("إنهاء الجهة", "End the entity"))
                    .sees(visitor.says("أُنهيت الجهة.", "The entity was ended."));
            visit.open("entities?q=" + word).sees(visitor.says("لا توجد جهة مطابقة", "No entity matches"));
        }
    }

    /** Makes the mistakes first that a hurried administrator makes. */
    private static void writeDown(Visit visit, String word) {
        Visitor visitor = visit.visitor();
        visit.find("#website").fill("javascript:alert(1)");
        visit.find("#nameAr").fill("هيئة " + word);
        visit.press(visitor.says("حفظ", "Save"))
                .sees(visitor.says("اكتب الاسم.", "Enter the name."))
                .sees(visitor.says("اختر النوع.", "Choose the kind."));
        assertEquals("هيئة " + word, visit.find("#nameAr").inputValue());
        assertEquals("true", visit.find("#website").getAttribute("aria-invalid"));
        visit.find("#website").fill("https://works.sawt.example");
        visit.find("#nameEn").fill("Authority " + word);
        visit.find("#phone").fill("17000100");
        visit.find("#kind").selectOption("authority");
        visit.press(visitor.says("حفظ", "Save")).sees(visitor.says("تم الحفظ.", "Saved."));
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE", "ENGLISH_DESK_WITHOUT_JAVASCRIPT"})
    void keepsACalendarWithItsHolidays(Visitor visitor) throws Exception {
        String word = UUID.randomUUID().toString().substring(0, 8);
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(People.with("citizen", "admin")).open("admin/calendars/new");
            visit.find("#nameAr").fill("دوام " + word);
            visit.find("#nameEn").fill("Hours " + word);
            visit.find("#opensAt").fill("08:00");
            visit.find("#closesAt").fill("07:00");
            visit.press(visitor.says("حفظ", "Save"))
                    .sees(visitor.says("اختر يوم عمل واحدًا على الأقل.", "Choose at least one working day."))
                    .sees(visitor.says("يجب أن تكون نهاية الدوام", "The closing time has to be"));
            visit.find("#sunday").check();
            visit.find("#closesAt").fill("15:00");
            visit.press(visitor.says("حفظ", "Save")).sees(visitor.says("تم الحفظ.", "Saved."));
            assertTrue(visit.find("#sunday").isChecked());
            assertEquals("15:00", visit.find("#closesAt").inputValue());
            addHoliday(visit, "2027-05-16", "2027-05-17");
            visit.sees(visitor.says("أُضيفت العطلة.", "The holiday was added."));
            visit.open(visit.page().url().replaceAll(".*/(admin/calendars/\\d+).*", "$1?year=2027"));
            addHoliday(visit, "2027-05-17", "");
            visit.sees(visitor.says("عطلة بالفعل", "is a holiday already"));
            assertEquals("دوام " + word, visit.find("#nameAr").inputValue());
            visit.find("#day-2027-05-16").check();
            visit.press(visitor.says("إزالة العطل المختارة", "Remove the chosen holidays"));
            assertEquals(0, visit.find("#day-2027-05-16").count());
            assertEquals(1, visit.find("#day-2027-05-17").count());
            visit.open("admin/calendars?q=" + word).sees(visitor.says("يوم عطلة واحد", "1 holiday"));
        }
    }

    private static void addHoliday(Visit visit, String first, String last) {
        visit.find("#holidayAr").fill("عيد");
        visit.find("#holidayEn").fill("Feast");
        visit.find("#first").fill(first);
        visit.find("#last").fill(last);
        visit.press(visit.visitor().says("إضافة العطلة", "Add the holiday"));
    }

    @Test
    void keepsWhatWasTypedWhenAnotherTabWasFaster() throws Exception {
        long id = People.entity();
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK)) {
            visit.signIn(People.with("citizen", "admin")).open("admin/entities/" + id);
            var otherTab = visit.context().newPage();
            otherTab.navigate(visit.page().url());
            otherTab.locator("#nameEn").fill("Faster " + id);
            otherTab.locator("#save").click();
            visit.find("#nameEn").fill("Slower " + id);
            visit.press("Save").sees("Somebody else changed this");
            assertEquals("Slower " + id, visit.find("#nameEn").inputValue());
            visit.press("Save mine anyway").sees("Saved.");
            visit.open("entities/" + id).sees("Slower " + id);
        }
    }

    @Test
    void refusesAFileThatIsNoPicture() throws Exception {
        long id = People.entity();
        try (Visit visit = Browsing.as(Visitor.ARABIC_PHONE)) {
            visit.signIn(People.with("citizen", "admin")).open("admin/entities/" + id + "/logo");
            visit.find("#logo").setInputFiles(new FilePayload("logo.png", "image/png", "<svg/>".getBytes()));
            visit.press("اعتماد هذا الشعار").sees("ليس صورة");
            assertEquals("#logo", visit.find(".problems a").getAttribute("href"));
        }
    }
}
