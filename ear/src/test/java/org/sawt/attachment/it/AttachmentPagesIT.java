package org.sawt.attachment.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sawt.common.it.Browsing;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Portal;
import org.sawt.common.it.Visit;
import org.sawt.common.it.Visitor;

class AttachmentPagesIT {

    private static byte[] picture() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2400, 600, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }

    private static long draft(Person author) throws SQLException {
        try (Connection connection = Portal.connection();
                var statement =
                        connection.prepareStatement("INSERT INTO idea (id, round_id, category_id, author_id, origin,"
                                + " language, title, body, status, visibility, imported_supports, created_at, revised_at, version)"
                                + " VALUES (NEXT VALUE FOR idea_seq, 1, 1, ?, 'SAWT', 'en', 'Shade', '<p>Trees</p>', 'DRAFT',"
                                + " 'VISIBLE', 0, NOW(6), NOW(6), 1) RETURNING id")) {
            statement.setLong(1, author.id());
            var row = statement.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private static void change(long idea, String to) throws SQLException {
        try (Connection connection = Portal.connection();
                var statement = connection.prepareStatement("UPDATE idea SET " + to + " WHERE id = ?")) {
            statement.setLong(1, idea);
            assertEquals(1, statement.executeUpdate());
        }
    }

    private static HttpResponse<byte[]> load(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(Portal.at(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE_WITHOUT_JAVASCRIPT", "ENGLISH_DESK"})
    void addsDescribesAndRemovesAPicture(Visitor visitor) throws Exception {
        Person author = People.citizen();
        long idea = draft(author);
        String add = visitor.says("أضف", "Add");
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(author).open("attachments?kind=idea&id=" + idea);
            visit.press(add).sees(visitor.says("اختر ملفًا أولًا.", "Choose a file first."));
            visit.find("#description").fill("Our yard");
            visit.find("#file").setInputFiles(new FilePayload("yard.png", "image/png", "<svg/>".getBytes()));
            visit.press(add).sees(visitor.says("ليس صورة", "is neither a picture"));
            assertEquals("Our yard", visit.find("#description").inputValue());
            visit.find("#file").setInputFiles(new FilePayload("../yard\u202Egpj.png", "text/html", picture()));
            visit.press(add).sees(visitor.says("أُضيف الملف.", "The file has been added."));
            var shown = visit.find(".attachment img");
            assertEquals("Our yard", shown.getAttribute("alt"));
            String path = shown.getAttribute("src");
            visit.find("[name=words]").fill("ساحة المدرسة <script>alert(1)</script>");
            visit.press(visitor.says("احفظ وصف yardgpj.jpg", "Save the description of yardgpj.jpg"))
                    .sees(visitor.says("حُفظ الوصف.", "The description has been saved."));
            assertEquals(
                    "ساحة المدرسة <script>alert(1)</script>",
                    visit.find(".attachment img").getAttribute("alt"));
            assertEquals(404, load(path).statusCode());
            change(idea, "status = 'PUBLISHED', published_at = NOW(6)");
            visit.open("ideas/" + idea);
            assertEquals(
                    1600,
                    visit.page()
                            .evaluate("async () => { const image = document.querySelector('.attachments img');"
                                    + " image.loading = 'eager'; await image.decode(); return image.naturalWidth; }"));
            change(idea, "status = 'DRAFT', published_at = NULL");
            visit.open("attachments?kind=idea&id=" + idea)
                    .press(visitor.says("احذف yardgpj.jpg", "Remove yardgpj.jpg"))
                    .sees(visitor.says("حُذف الملف.", "The file has been removed."));
            assertEquals(0, visit.find(".attachment").count());
        }
    }

    @Test
    void handsOutFilesSoThatTheyAreOnlySaved() throws Exception {
        Person author = People.citizen();
        long idea = draft(author);
        String pdf = "%PDF-1.7\n% " + idea + "\n%%EOF";
        try (Visit visit = Browsing.as(Visitor.ENGLISH_DESK_WITHOUT_JAVASCRIPT)) {
            visit.signIn(author).open("attachments?kind=idea&id=" + idea);
            visit.find("#file")
                    .setInputFiles(new FilePayload("خطة.html", "text/html", pdf.getBytes(StandardCharsets.UTF_8)));
            visit.press("Add").sees("The file has been added.").sees("PDF, 1 KB");
            String path = visit.find(".attachment a").getAttribute("href");
            assertTrue(path.matches("/files/[A-Za-z0-9_-]{22}"), path);
            change(idea, "status = 'PUBLISHED', published_at = NOW(6)");
            HttpResponse<byte[]> file = load(path);
            assertEquals(200, file.statusCode());
            assertEquals(pdf, new String(file.body(), StandardCharsets.UTF_8));
            assertEquals("application/pdf", header(file, "Content-Type"));
            assertEquals("nosniff", header(file, "X-Content-Type-Options"));
            assertEquals(
                    "attachment; filename=\"___.pdf\"; filename*=UTF-8''%D8%AE%D8%B7%D8%A9.pdf",
                    header(file, "Content-Disposition"));
            assertTrue(header(file, "Content-Security-Policy").startsWith("sandbox; default-src 'none'"));
            assertEquals("private, no-cache", header(file, "Cache-Control"));
            assertFalse(file.headers().firstValue("Set-Cookie").isPresent());
            assertEquals(304, load(path, "If-None-Match", header(file, "ETag")).statusCode());
            change(idea, "visibility = 'HIDDEN'");
            assertEquals(404, load(path, "If-None-Match", header(file, "ETag")).statusCode());
            for (String wrong : new String[] {
                "/files/",
                "/files",
                "/files/" + "A".repeat(22),
                path + "/x",
                "/files/../en/",
                path + ".pdf",
                "/files/%2e%2e%2fen"
            }) {
                assertTrue(load(wrong).statusCode() >= 400, wrong);
            }
        }
    }
}
