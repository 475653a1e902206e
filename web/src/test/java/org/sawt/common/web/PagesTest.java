package org.sawt.common.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Pages, beans, routes and texts name one another by strings: here every such name is followed. */
class PagesTest {

    private static final String VIEW = "\"(/[A-Za-z0-9/_-]+\\.xhtml)\"";
    private static final String WORDS =
            "(?<![A-Za-z-])(?:label|hint|title|alt|placeholder|aria-label|itemLabel|heading|kind|text|summary)=\"([^\"]*)\"";

    @Test
    void everyTextOfAPageExists() {
        assertEquals(List.of(), inPages("text\\.of\\(\\s*'([^']+)'\\s*[,)]", key -> !Sources.hasText(key)));
    }

    @Test
    void everyFamilyOfTextsOfAPageExists() {
        assertEquals(List.of(), inPages("'([a-z]+\\.[A-Za-z0-9._]*\\.)'", prefix -> !Sources.hasTextBelow(prefix)));
    }

    @Test
    void everyKeyInTheCodeExists() {
        String features = String.join("|", Sources.features());
        String key = "\"((?:" + features + ")\\.[a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_]+)*)\"";
        List<String> missing = Sources.files(Sources.JAVA, ".java").stream()
                .flatMap(file -> Sources.find(Sources.read(file), key).stream()
                        .filter(found -> !Sources.hasText(found))
                        .map(found -> file.getFileName() + ": " + found))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyViewOfARouteExists() {
        assertEquals(
                List.of(),
                views().stream().filter(view -> !Files.exists(file(view))).toList());
    }

    @Test
    void everyPageHasARoute() {
        Set<String> views = views();
        List<String> lost = Sources.pages().stream()
                .map(page -> "/" + Sources.WEBAPP.relativize(page).toString().replace('\\', '/'))
                .filter(page -> !page.startsWith("/WEB-INF/") && !page.startsWith("/error/"))
                .filter(page -> !views.contains(page))
                .toList();
        assertEquals(List.of(), lost);
    }

    @Test
    void everyFragmentExists() {
        assertEquals(List.of(), inPages("(?:src|template)=\"(/WEB-INF/[^\"#]+)\"", path -> !Files.exists(file(path))));
    }

    @Test
    void everyTagExists() {
        String library = Sources.read(Sources.WEBAPP.resolve("WEB-INF/sawt.taglib.xml"));
        Set<String> names = new TreeSet<>(Sources.find(library, "<tag-name>([^<]+)<"));
        assertEquals(List.of(), inPages("<s:([a-z]+)", name -> !names.contains(name)));
        assertEquals(
                List.of(),
                Sources.find(library, "<source>([^<]+)<").stream()
                        .filter(source ->
                                !Files.exists(Sources.WEBAPP.resolve("WEB-INF").resolve(source)))
                        .toList());
    }

    @Test
    void everyBeanOfAPageExists() {
        Set<String> beans = Sources.files(Sources.JAVA, "Page.java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .collect(Collectors.toSet());
        assertEquals(List.of(), inPages("\\b([a-z][A-Za-z]+Page)\\b[.\\[]", bean -> !beans.contains(bean)));
    }

    @Test
    void everyStaticFileExists() {
        Path folder = Sources.WEBAPP.resolve("resources/sawt");
        assertEquals(List.of(), inPages("sawt:([a-z0-9.-]+)'", name -> !Files.exists(folder.resolve(name))));
        String sheet = Sources.read(folder.resolve("sawt.css"));
        assertEquals(
                List.of(),
                Sources.find(sheet, "sawt:([a-z0-9.-]+)'").stream()
                        .filter(name -> !Files.exists(folder.resolve(name)))
                        .toList());
    }

    @Test
    void noPageHasWordsOfItsOwn() {
        List<String> words = Sources.pages().stream()
                .flatMap(page -> Sources.find(textOf(Sources.read(page)), "([\\p{L}]{2,}[^\\n]*)").stream()
                        .map(found -> page.getFileName() + ": " + found.strip()))
                .toList();
        assertEquals(List.of(), words);
        assertEquals(
                List.of(), inPages(WORDS, value -> withoutExpressions(value).matches(".*\\p{L}{2,}.*")));
    }

    @Test
    void noPageHasAScriptOrStyleOfItsOwn() {
        String file = "(?! src=\"#\\{resource\\['sawt:[a-z-]+\\.js'\\]\\}\" defer=\"defer\"></script>)";
        assertEquals(List.of(), inPages("(<script" + file + "|<style|\\son[a-z]+=\")", found -> true));
    }

    /** What stands between the tags, without comments and expressions. */
    private static String textOf(String page) {
        String elements = withoutExpressions(page.replaceAll("(?s)<!--.*?-->", ""));
        return elements.replaceAll("(?s)<[^>]*>", "\n").replaceAll("&[a-z#0-9]+;", " ");
    }

    private static String withoutExpressions(String text) {
        return text.replaceAll("(?s)#\\{.*?\\}", "");
    }

    private static Set<String> views() {
        return Sources.files(Sources.JAVA, ".java").stream()
                .flatMap(file -> Sources.find(Sources.read(file), VIEW).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path file(String path) {
        return Sources.WEBAPP.resolve(path.substring(1));
    }

    private static List<String> inPages(String pattern, Predicate<String> wrong) {
        return Sources.pages().stream()
                .flatMap(page -> Sources.find(Sources.read(page).replaceAll("(?s)<!--.*?-->", ""), pattern).stream()
                        .filter(wrong)
                        .map(found -> page.getFileName() + ": " + found))
                .toList();
    }
}
