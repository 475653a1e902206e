package org.sawt.topic.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sawt.topic.ResultsVisibility;
import org.sawt.topic.TopicKind;
import org.sawt.topic.TopicStatus;
import org.sawt.topic.service.PolisImportState;
import org.sawt.topic.service.TopicSort;

class TopicTextsTest {

    private static final Set<String> ARABIC_FORMS = Set.of("zero {", "one {", "two {", "few {", "many {", "other {");

    private static Properties texts(String language) {
        Properties texts = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                TopicTextsTest.class.getResourceAsStream("messages_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }

    @Test
    void saysEverythingInBothLanguages() {
        assertEquals(
                new TreeSet<>(texts("en").stringPropertyNames()),
                new TreeSet<>(texts("ar").stringPropertyNames()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void areAllReadable(String language) {
        Properties texts = texts(language);
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            assertFalse(text.isBlank(), key);
            new MessageFormat(text, Locale.of(language));
        }
    }

    @Test
    void countInAllSixFormsOfArabic() {
        Properties texts = texts("ar");
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            assertTrue(!text.contains(", plural,") || ARABIC_FORMS.stream().allMatch(text::contains), key);
        }
    }

    @Test
    void nameEveryState() {
        Properties texts = texts("en");
        for (TopicStatus status : TopicStatus.values()) {
            assertTrue(texts.containsKey("topic.status." + status.code()), status.code());
            assertTrue(texts.containsKey("topic.when." + status.code()), status.code());
        }
        for (TopicKind kind : TopicKind.values()) {
            assertTrue(texts.containsKey("topic.kind." + kind.code()), kind.code());
        }
        for (TopicSort sort : TopicSort.values()) {
            assertTrue(texts.containsKey("topic.sort." + sort.code()), sort.code());
        }
        for (ResultsVisibility results : ResultsVisibility.values()) {
            assertTrue(texts.containsKey("topic.results.hidden." + results.code()), results.code());
            assertTrue(texts.containsKey("topic.edit.results." + results.code()), results.code());
        }
        for (PolisImportState state : PolisImportState.values()) {
            assertTrue(texts.containsKey("topic.progress.title." + state.code()), state.code());
        }
    }
}
