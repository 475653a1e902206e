package org.sawt.architecture;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The texts of the pages, by feature, in one language. */
record Messages(Map<String, Properties> byFeature) {

    private static final Pattern PLURAL = Pattern.compile("\\{\\s*\\w+\\s*,\\s*plural\\s*,");
    private static final List<String> ARABIC_FORMS = List.of("zero", "one", "two", "few", "many", "other");

    /** Reads {@code org/sawt/<feature>/web/messages_<language>.properties} below the folder. */
    static Messages read(Path resources, String language) throws IOException {
        Map<String, Properties> byFeature = new TreeMap<>();
        for (Path file : SourceBudget.files(resources, "messages_" + language + ".properties")) {
            Properties texts = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
            byFeature.put(file.getParent().getParent().getFileName().toString(), texts);
        }
        return new Messages(byFeature);
    }

    Set<String> features() {
        return byFeature.keySet();
    }

    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        byFeature.values().forEach(texts -> keys.addAll(texts.stringPropertyNames()));
        return keys;
    }

    /** Keys that are not of the feature whose file they stand in, or that have no text. */
    List<String> misplacedOrEmpty() {
        List<String> found = new ArrayList<>();
        byFeature.forEach((feature, texts) -> texts.forEach((key, text) -> {
            if (!key.toString().startsWith(feature + ".") || text.toString().isBlank()) {
                found.add(feature + ": " + key);
            }
        }));
        return found;
    }

    /** Keys whose plural lacks one of the six forms of Arabic. */
    List<String> withoutAllArabicForms() {
        List<String> found = new ArrayList<>();
        byFeature
                .values()
                .forEach(texts -> texts.forEach((key, text) -> {
                    String pattern = text.toString();
                    boolean whole = ARABIC_FORMS.stream().allMatch(form -> Pattern.compile("\\b" + form + "\\s*\\{")
                            .matcher(pattern)
                            .find());
                    if (PLURAL.matcher(pattern).find() && !whole) {
                        found.add(key.toString());
                    }
                }));
        return found;
    }

    /** Those of the used keys and beginnings of keys for which there is no text. */
    List<String> missing(Set<String> used) {
        Set<String> keys = keys();
        return used.stream()
                .filter(wanted -> wanted.endsWith(".")
                        ? keys.stream().noneMatch(key -> key.startsWith(wanted))
                        : !keys.contains(wanted))
                .toList();
    }
}
