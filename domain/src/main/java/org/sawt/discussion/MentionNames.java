package org.sawt.discussion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names by which people can be mentioned: the whole one, and, where a name stands in two scripts as in "اسم (Name)", each of
 * the two. A word that could mean two people means nobody.
 */
public final class MentionNames {
    private static final Pattern TWO_SCRIPTS = Pattern.compile("(.+?)\\s*\\((.+)\\)");
    private static final long NOBODY = -1;

    private final Map<String, Long> accounts = new HashMap<>();
    private final List<String> words;

    /**
     * A name found in a text.
     *
     * @param length how many UTF-16 units it takes
     */
    record Hit(int length, long accountId) {}

    /** @param names the name of each account; empty names are passed over */
    public MentionNames(Map<Long, String> names) {
        names.forEach((account, name) -> {
            add(name.strip(), account);
            Matcher two = TWO_SCRIPTS.matcher(name.strip());
            if (two.matches()) {
                add(two.group(1).strip(), account);
                add(two.group(2).strip(), account);
            }
        });
        words = accounts.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private void add(String word, long account) {
        if (!word.isEmpty()) {
            accounts.merge(word, account, (one, other) -> one.equals(other) ? one : NOBODY);
        }
    }

    /** The longest name that stands at this place of the text, as a word of its own. */
    Optional<Hit> at(String text, int from) {
        for (String word : words) {
            int end = from + word.length();
            boolean there = text.regionMatches(true, from, word, 0, word.length())
                    && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
            if (there) {
                long account = accounts.get(word);
                return account == NOBODY ? Optional.empty() : Optional.of(new Hit(word.length(), account));
            }
        }
        return Optional.empty();
    }
}
