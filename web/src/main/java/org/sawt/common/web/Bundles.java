package org.sawt.common.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The texts of all features: {@code org/sawt/<feature>/web/messages_<language>.properties} in UTF-8, read once. */
final class Bundles {

    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)+");
    private static final Map<String, Properties> LOADED = new ConcurrentHashMap<>();

    private Bundles() {}

    /** The pattern of a key, whose first segment names the feature. */
    static Optional<String> find(String language, String key) {
        if (key == null || !KEY.matcher(key).matches()) {
            return Optional.empty();
        }
        String feature = key.substring(0, key.indexOf('.'));
        String file = "/org/sawt/" + feature + "/web/messages_" + language + ".properties";
        return Optional.ofNullable(LOADED.computeIfAbsent(file, Bundles::load).getProperty(key));
    }

    private static Properties load(String file) {
        Properties texts = new Properties();
        try (InputStream in = Bundles.class.getResourceAsStream(file)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
