package org.sawt.discussion;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the links and the people in the plain text of a comment. */
public final class CommentText {
    /** How many people one comment can mention. */
    public static final int MOST_MENTIONS = 10;

    private static final int MOST_SIGNS = 50;

    /** What could be a link or a person. Nothing invisible belongs to an address. */
    private static final Pattern SIGN =
            Pattern.compile("https?://[^\\s\\p{Cf}\\p{Cc}<>\"'`{}|\\\\^]+|@", Pattern.CASE_INSENSITIVE);

    private static final Pattern END = Pattern.compile("[\\p{Punct}&&[^/=&%#_~+-]]+$|[،؛؟»”’…]+$");

    private final String text;
    private final MentionNames names;
    private final List<TextPart> parts = new ArrayList<>();
    private final Set<Long> mentioned = new LinkedHashSet<>();

    private CommentText(String text, MentionNames names) {
        this.text = text;
        this.names = names;
    }

    /** The text cut into words, links and mentioned people; put together again it is the same text. */
    public static List<TextPart> parts(String text, MentionNames names) {
        CommentText cut = new CommentText(text, names);
        cut.cut();
        return List.copyOf(cut.parts);
    }

    /** The accounts that are mentioned, in order, each once. */
    public static Set<Long> mentions(String text, MentionNames names) {
        CommentText cut = new CommentText(text, names);
        cut.cut();
        return cut.mentioned;
    }

    private void cut() {
        Matcher sign = SIGN.matcher(text);
        int done = 0;
        for (int found = 0; found < MOST_SIGNS && sign.find(done); found++) {
            Optional<TextPart> part = sign.group().equals("@") ? person(sign.start()) : link(sign.group());
            int end = sign.start() + part.map(each -> each.text().length()).orElse(1);
            if (part.isPresent()) {
                words(done, sign.start());
                parts.add(part.get());
            } else {
                words(done, end);
            }
            done = end;
        }
        words(done, text.length());
    }

    private void words(int from, int to) {
        if (from == to) {
            return;
        }
        String more = text.substring(from, to);
        boolean joins = !parts.isEmpty()
                && parts.getLast().address() == null
                && !parts.getLast().mention();
        if (joins) {
            parts.add(TextPart.words(parts.removeLast().text() + more));
        } else {
            parts.add(TextPart.words(more));
        }
    }

    private Optional<TextPart> person(int at) {
        boolean inWord = at > 0 && Character.isLetterOrDigit(text.codePointBefore(at));
        Optional<MentionNames.Hit> hit =
                inWord || mentioned.size() == MOST_MENTIONS ? Optional.empty() : names.at(text, at + 1);
        hit.ifPresent(found -> mentioned.add(found.accountId()));
        return hit.map(found -> new TextPart(text.substring(at, at + 1 + found.length()), null, true));
    }

    private static Optional<TextPart> link(String written) {
        String address = END.matcher(written).replaceFirst("");
        try {
            URI uri = new URI(address).parseServerAuthority();
            boolean good = uri.getHost() != null && uri.getUserInfo() == null;
            return good ? Optional.of(new TextPart(address, uri.toASCIIString(), false)) : Optional.empty();
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }
}
