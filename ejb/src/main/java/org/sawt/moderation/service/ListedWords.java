package org.sawt.moderation.service;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that call a moderator, found in a text however it is spelt, also behind the particles that Arabic joins on. */
final class ListedWords {

    private static final List<String> CONJUNCTIONS = List.of("و", "ف");
    private static final List<String> ARTICLES = List.of("بال", "كال", "ال", "لل");

    /** A shorter rest is a word of its own, not what follows a particle. */
    private static final int SHORTEST_REST = 3;

    private final Map<String, String> typed;

    /** @param typed the words as they were typed, by their folded form with one space between the words */
    ListedWords(Map<String, String> typed) {
        this.typed = typed;
    }

    /** The first listed word, or words, of a folded text. */
    Optional<String> findIn(List<String> words) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Set<String> forms = new LinkedHashSet<>();
        words.forEach(word -> addForms(word, forms));
        String text = " " + String.join(" ", words) + " ";
        return typed.entrySet().stream()
                .filter(entry -> entry.getKey().contains(" ")
                        ? text.contains(" " + entry.getKey() + " ")
                        : forms.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static void addForms(String word, Set<String> forms) {
        forms.add(word);
        for (String article : ARTICLES) {
            addRest(word, article, forms);
        }
        for (String conjunction : CONJUNCTIONS) {
            String rest = rest(word, conjunction);
            if (rest != null) {
                forms.add(rest);
                ARTICLES.forEach(article -> addRest(rest, article, forms));
            }
        }
    }

    private static void addRest(String word, String beginning, Set<String> forms) {
        String rest = rest(word, beginning);
        if (rest != null) {
            forms.add(rest);
        }
    }

    private static String rest(String word, String beginning) {
        boolean enough = word.length() - beginning.length() >= SHORTEST_REST;
        return enough && word.startsWith(beginning) ? word.substring(beginning.length()) : null;
    }
}
