package org.sawt.identity;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A device in two words by which its owner recognises it; the rest of what the browser says of itself is not kept.
 *
 * @param browser the browser's name, empty when it is none of the common ones
 * @param system the system's name, empty when it is none of the common ones
 */
public record DeviceName(String browser, String system) {

    private static final char SEPARATOR = '/';

    /** The first mark that is found counts: most browsers say that they are others as well. */
    private static final Map<String, String> BROWSERS = ordered(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "HuaweiBrowser",
            "Huawei Browser",
            "YaBrowser",
            "Yandex",
            "FxiOS",
            "Firefox",
            "Firefox/",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "HarmonyOS",
            "HarmonyOS",
            "Windows",
            "Windows",
            "Macintosh",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    /** The device as its browser's User-Agent tells it; null is an unknown device. */
    public static DeviceName of(String userAgent) {
        String told = userAgent == null ? "" : userAgent;
        return new DeviceName(first(BROWSERS, told), first(SYSTEMS, told));
    }

    /** The device as it was stored. */
    public static DeviceName read(String stored) {
        int separator = stored.indexOf(SEPARATOR);
        return separator < 0
                ? new DeviceName("", "")
                : new DeviceName(stored.substring(0, separator), stored.substring(separator + 1));
    }

    /** The device as it is stored. */
    public String write() {
        return browser + SEPARATOR + system;
    }

    private static String first(Map<String, String> names, String told) {
        return names.entrySet().stream()
                .filter(name -> told.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... marksAndNames) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < marksAndNames.length; i += 2) {
            names.put(marksAndNames[i], marksAndNames[i + 1]);
        }
        return names;
    }
}
