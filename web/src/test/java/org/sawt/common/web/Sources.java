package org.sawt.common.web;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the web module, as the tests of pages and texts read them. */
final class Sources {

    static final Path WEBAPP = Path.of("src/main/webapp");
    static final Path RESOURCES = Path.of("src/main/resources/org/sawt");
    static final Path JAVA = Path.of("src/main/java");

    private Sources() {}

    static Set<String> features() {
        Set<String> features = new TreeSet<>();
        files(RESOURCES, ".properties").stream()
                .filter(file -> file.getFileName().toString().startsWith("messages_"))
                .forEach(file ->
                        features.add(RESOURCES.relativize(file).getName(0).toString()));
        return features;
    }

    private static Path bundle(String feature, String language) {
        return RESOURCES.resolve(feature + "/web/messages_" + language + ".properties");
    }

    static Map<String, String> messages(String feature, String language) {
        Properties properties = new Properties();
        try (Reader reader = new StringReader(read(bundle(feature, language)))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }

    /** A bundle keeps the last of two equal keys silently. */
    static List<String> repeatedKeys(String feature, String language) {
        Set<String> seen = new HashSet<>();
        List<String> repeated = new ArrayList<>();
        for (String key : find(read(bundle(feature, language)), "(?m)^([a-z]+\\.[A-Za-z0-9._-]+)\\s*[=:]")) {
            if (!seen.add(key)) {
                repeated.add(key);
            }
        }
        return repeated;
    }

    static boolean hasText(String key) {
        String feature = key.substring(0, key.indexOf('.'));
        return features().contains(feature) && messages(feature, "en").containsKey(key);
    }

    static boolean hasTextBelow(String prefix) {
        String feature = prefix.substring(0, prefix.indexOf('.'));
        return features().contains(feature)
                && messages(feature, "en").keySet().stream().anyMatch(key -> key.startsWith(prefix));
    }

    static List<Path> pages() {
        return files(WEBAPP, ".xhtml");
    }

    static List<Path> files(Path root, String end) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the first group of the pattern catches, in order. */
    static List<String> find(String text, String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
