package org.sawt.common.service;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/** Which tags and addresses may stand in a rich text; the rest is left out and told. */
final class RichTextPolicy {

    private static final int LONGEST_ADDRESS = 2000;
    private static final int MOST_TOLD = 30;
    private static final int LONGEST_NAME = 40;

    /** A host without a name or password before it, which could pass for another host; nothing that ends an attribute. */
    private static final Pattern WEB =
            Pattern.compile("(?i)https?://[^\\s\\p{C}/?#@\\\\\"'<>`]+([/?#][^\\s\\p{C}\\\\\"'<>`]*)?");

    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^\\s\\p{C}\\\\\"'<>`:]+@[^\\s\\p{C}\\\\\"'<>`:]+");

    private static final Pattern START = Pattern.compile("[0-9]{1,4}");

    /** Tags that say the same as an allowed one; what stands in a block of its own stays in one. */
    private static final Map<String, String> SYNONYMS = synonyms();

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("h2", "h3", "h4", "p", "br", "ul", "ol", "li", "blockquote", "strong", "em", "a")
            .allowWithoutAttributes("a")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching((tag, name, value) -> address(value))
            .onElements("a")
            .allowAttributes("start")
            .matching(START)
            .onElements("ol")
            .toFactory();

    private RichTextPolicy() {}

    /** Reads the blocks, and puts what it leaves out into the collection. */
    static List<RichBlock> read(String html, Collection<String> dropped) {
        RichTextTree tree = new RichTextTree();
        Set<String> told = new LinkedHashSet<>();
        HtmlSanitizer.sanitize(html, POLICY.apply(tree, new Listener(), told), Renaming::new);
        dropped.addAll(told);
        return tree.blocks();
    }

    private static Map<String, String> synonyms() {
        Map<String, String> synonyms =
                new HashMap<>(Map.of("h1", "h2", "h5", "h4", "h6", "h4", "b", "strong", "i", "em"));
        Stream.of(
                        Stream.of("div", "section", "article", "header", "footer", "main", "aside", "nav", "address"),
                        Stream.of("pre", "center", "figure", "figcaption", "caption", "tr", "td", "th", "dt", "dd"))
                .flatMap(block -> block)
                .forEach(block -> synonyms.put(block, "p"));
        return Map.copyOf(synonyms);
    }

    /** The address as it may be linked to, or null. */
    static String address(String value) {
        String address = value == null ? "" : value.strip();
        boolean fits = address.length() <= LONGEST_ADDRESS
                && (WEB.matcher(address).matches() || MAIL.matcher(address).matches());
        if (!fits) {
            return null;
        }
        int colon = address.indexOf(':');
        return address.substring(0, colon).toLowerCase(Locale.ROOT) + address.substring(colon);
    }

    /** Hands every tag on under the name that the portal has for it. */
    private record Renaming(HtmlStreamEventReceiver next) implements HtmlStreamEventReceiver {

        @Override
        public void openDocument() {
            next.openDocument();
        }

        @Override
        public void closeDocument() {
            next.closeDocument();
        }

        @Override
        public void openTag(String tag, List<String> attributes) {
            next.openTag(SYNONYMS.getOrDefault(tag, tag), attributes);
        }

        @Override
        public void closeTag(String tag) {
            next.closeTag(SYNONYMS.getOrDefault(tag, tag));
        }

        @Override
        public void text(String text) {
            next.text(text);
        }
    }

    /** Tells what is left out; what our own links carry anyway is nothing to tell. */
    private static final class Listener implements HtmlChangeListener<Set<String>> {

        private static final Set<String> OURS = Set.of("a[rel]", "a[target]");

        @Override
        public void discardedTag(Set<String> told, String tag) {
            tell(told, name(tag));
        }

        @Override
        public void discardedAttributes(Set<String> told, String tag, String... attributes) {
            for (String attribute : attributes) {
                tell(told, name(tag) + "[" + name(attribute) + "]");
            }
        }

        private static void tell(Set<String> told, String what) {
            if (told.size() < MOST_TOLD && !OURS.contains(what)) {
                told.add(what);
            }
        }

        private static String name(String name) {
            String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9:_-]", "");
            return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        }
    }
}
