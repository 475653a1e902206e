package org.sawt.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages, beans and messages belong together: no literal text, no key without its text in both languages, no bean that is none. */
class PageTextTest {

    private static final Path SERVICES = MavenModule.EJB.directory().resolve("src/main/resources");
    private static final Path PAGES = MavenModule.WEB.directory().resolve("src/main/webapp");
    private static final Path TEXTS = MavenModule.WEB.directory().resolve("src/main/resources");

    @TempDir
    Path folder;

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        Messages arabic = Messages.read(TEXTS, "ar");
        assertFalse(arabic.keys().isEmpty(), "no text below " + TEXTS);
        assertEquals(Messages.read(TEXTS, "en").keys(), arabic.keys());
    }

    @Test
    void everyTextStandsWithItsFeature() throws IOException {
        assertEquals(List.of(), Messages.read(TEXTS, "ar").misplacedOrEmpty());
        assertEquals(List.of(), Messages.read(TEXTS, "en").misplacedOrEmpty());
    }

    @Test
    void arabicPluralsHaveSixForms() throws IOException {
        assertEquals(List.of(), Messages.read(TEXTS, "ar").withoutAllArabicForms());
    }

    @Test
    void everyKeyOfAPageHasItsText() throws IOException {
        Messages messages = Messages.read(TEXTS, "ar");
        Set<String> used = new TreeSet<>();
        for (Path page : SourceBudget.files(PAGES, ".xhtml")) {
            used.addAll(PageSource.keysOfPage(page, messages.features()));
        }
        assertFalse(used.isEmpty(), "no key in any page");
        assertEquals(List.of(), messages.missing(used));
    }

    @Test
    void everyKeyOfAServiceHasItsText() throws IOException {
        Messages messages = Messages.read(TEXTS, "ar");
        List<Path> files = new ArrayList<>();
        for (MavenModule module : MavenModule.DEPLOYED) {
            files.addAll(SourceBudget.files(module.directory().resolve("src/main/java"), ".java"));
        }
        Set<String> used = PageSource.keysOfJava(files, messages.features());
        assertFalse(used.isEmpty(), "no key in any Java file");
        used.removeAll(notices());
        assertEquals(List.of(), messages.missing(used));
    }

    /** The keys of what people are told of: their texts stand beside the services, for notices and mails alike. */
    private static Set<String> notices() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : SourceBudget.files(SERVICES, "notifications_ar.properties")) {
            Properties texts = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
            keys.addAll(texts.stringPropertyNames());
        }
        assertFalse(keys.isEmpty(), "no notice below " + SERVICES);
        return keys;
    }

    @Test
    void noPageHoldsLiteralText() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path page : SourceBudget.files(PAGES, ".xhtml")) {
            PageSource.literals(page).forEach(text -> found.add(PAGES.relativize(page) + ": " + text));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void everyBeanOfAPageExists() throws IOException {
        Set<String> beans = MavenModule.WEB.classes().stream()
                .map(JavaClass::getSimpleName)
                .filter(name -> name.endsWith("Page"))
                .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .collect(Collectors.toSet());
        for (Path page : SourceBudget.files(PAGES, ".xhtml")) {
            Set<String> used = new TreeSet<>(PageSource.beansOfPage(page));
            used.removeAll(beans);
            assertEquals(Set.of(), used, PAGES.relativize(page).toString());
        }
    }

    @Test
    void condemnsLiteralText() throws IOException {
        Path page = write("a.xhtml", "<p title=\"#{x}\">#{text.of('a.b')} · <b aria-label=\"Close\">شكرا</b></p>");
        assertEquals(List.of("aria-label=Close", "شكرا"), PageSource.literals(page));
    }

    @Test
    void condemnsKeysWithoutText() throws IOException {
        write(
                "org/sawt/topic/web/messages_ar.properties",
                "topic.kind.choice=اختيار\ntopic.known=معروف\nidea.lost=ضائع\ntopic.empty=");
        Path page = write(
                "b.xhtml",
                "<p a=\"#{text.of(x ? 'topic.known' : 'topic.unknown')}\">#{text.of('topic.kind.'.concat(k))}"
                        + "#{text.of('topic.none.'.concat(k))}</p>");
        Path java = write(
                "C.java",
                "class C { Object o = V.invalid(\"field\", \"topic.wrong\"); Object p = a(\"topic.audit\"); }");
        Messages messages = Messages.read(folder, "ar");
        assertEquals(
                List.of("topic.none.", "topic.unknown"),
                messages.missing(PageSource.keysOfPage(page, messages.features())));
        assertEquals(
                List.of("topic.wrong"), messages.missing(PageSource.keysOfJava(List.of(java), messages.features())));
        assertEquals(Set.of("topic: idea.lost", "topic: topic.empty"), Set.copyOf(messages.misplacedOrEmpty()));
    }

    @Test
    void condemnsAnArabicPluralWithoutAllForms() throws IOException {
        write(
                "org/sawt/topic/web/messages_ar.properties",
                "topic.few={0, plural, one{صوت} other{# صوت}}\n"
                        + "topic.all={0, plural, zero{لا} one{1} two{2} few{#} many{#} other{#}}\n");
        assertEquals(List.of("topic.few"), Messages.read(folder, "ar").withoutAllArabicForms());
    }

    @Test
    void findsTheBeansOfAPage() throws IOException {
        Path page = write("d.xhtml", "<p>#{topicListPage.cards} #{text.of('topic.lastPage')} #{link.page(1)}</p>");
        assertEquals(Set.of("topicListPage"), PageSource.beansOfPage(page));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
