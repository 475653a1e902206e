package org.sawt.common.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rich text in a real browser: what got into the database without being cleaned does nothing, and people can write their own. */
class RichTextPagesIT {

    private static final Path VECTORS =
            Path.of("../ejb/src/test/resources/org/sawt/common/service/rich-text-vectors.txt");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})|\\\\([nrtf0])");
    private static final int AT_ONCE = 12;

    /** Everything below the text that is none of the portal's own tags, or has an attribute that it does not write. */
    private static final String FOREIGN = """
            () => [...document.querySelectorAll('.prose *')].filter(element =>
              !['H2','H3','H4','P','BR','UL','OL','LI','BLOCKQUOTE','STRONG','EM','A'].includes(element.tagName) ||
              [...element.attributes].some(attribute => !['href','rel','start'].includes(attribute.name)) ||
              (element.href && !/^(https?|mailto):/.test(element.href))).map(element => element.outerHTML)""";

    private static List<String> vectors() throws IOException {
        return Files.readAllLines(VECTORS).stream()
                .filter(line -> !line.startsWith("# ") || line.contains("<"))
                .map(line -> ESCAPE.matcher(line).replaceAll(RichTextPagesIT::character))
                .toList();
    }

    private static String character(java.util.regex.MatchResult match) {
        String code = match.group(1);
        String plain = code != null
                ? String.valueOf((char) Integer.parseInt(code, 16))
                : String.valueOf("\n\r\t\f\0".charAt("nrtf0".indexOf(match.group(2))));
        return Matcher.quoteReplacement(plain);
    }

    private static long idea(long author, String body) throws SQLException {
        try (Connection connection = Portal.connection();
                var statement =
                        connection.prepareStatement("INSERT INTO idea (id, round_id, category_id, author_id, origin,"
                                + " language, title, body, status, visibility, imported_supports, created_at, revised_at,"
                                + " published_at, version) VALUES (NEXT VALUE FOR idea_seq, 1, 1, ?, 'SAWT', 'en', 'Vectors', ?,"
                                + " 'PUBLISHED', 'VISIBLE', 0, NOW(6), NOW(6), NOW(6), 1) RETURNING id")) {
            statement.setLong(1, author);
            statement.setString(2, body.replaceAll("[\\ud800-\\udfff]", ""));
            var row = statement.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void runsNothingThatGotIntoTheDatabase() throws Exception {
        long author = People.citizen().id();
        List<String> vectors = vectors();
        assertTrue(vectors.size() > 200);
        List<Long> ideas = new ArrayList<>();
        for (int from = 0; from < vectors.size(); from += AT_ONCE) {
            List<String> some = vectors.subList(from, Math.min(vectors.size(), from + AT_ONCE));
            ideas.add(idea(author, String.join("\n", some) + "<p onclick=alert(1)>the end</p>"));
        }
        try (Visit visit = Browsing.as(Visitor.ARABIC_PHONE)) {
            visit.page().addInitScript("window.alert = () => { throw new Error('a script has run'); };");
            for (long idea : ideas) {
                visit.open("ideas/" + idea);
                assertEquals(List.of(), visit.page().evaluate(FOREIGN), "in idea " + idea);
            }
        } finally {
            remove(author);
        }
    }

    private static void remove(long author) throws SQLException {
        try (Connection connection = Portal.connection();
                var statement = connection.prepareStatement("DELETE FROM idea WHERE author_id = ?")) {
            statement.setLong(1, author);
            statement.executeUpdate();
        }
    }
}
