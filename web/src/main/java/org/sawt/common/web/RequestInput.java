package org.sawt.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.sawt.common.Page;
import org.sawt.common.RuleViolation;

/** What came with the request in path, query and plain form controls; whatever is missing or malformed counts as absent. */
@RequestScoped
public class RequestInput {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");
    private static final int LAST_PAGE = 1_000_000;

    private static final ZoneId BAHRAIN = ZoneId.of("Asia/Bahrain");

    @Inject
    Csrf csrf;

    @Inject
    Clock clock;

    /** When it came. */
    public Instant now() {
        return clock.instant();
    }

    /** The day in Bahrain on which it came. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), BAHRAIN);
    }

    public Map<String, String[]> sent() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
    }

    public boolean isPostback() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    /** Whether a form came whose person is no longer signed in. */
    public boolean isOfExpiredSession() {
        return csrf.expiredAccountId().isPresent();
    }

    /** Whether this form, or this button, of the page was sent and not another one. */
    public boolean isSent(String name) {
        return sent().containsKey(name);
    }

    /**
     * The id in the path.
     *
     * @throws RuleViolation NOT_FOUND with this message when there is none
     */
    public long id(String notFoundKey) {
        return number("id").orElseThrow(() -> RuleViolation.notFound(notFoundKey));
    }

    /** The first value under this name; empty when there is none. */
    public String text(String name) {
        return texts(name).stream().findFirst().orElse("");
    }

    public List<String> texts(String name) {
        String[] values = sent().get(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    public OptionalLong number(String name) {
        return parse(text(name));
    }

    /** Every number sent under {@code prefix} followed by a number: {@code answer-17=1} is 17 → 1. */
    public Map<Long, Long> numbers(String prefix) {
        Map<Long, Long> found = new LinkedHashMap<>();
        for (String name : sent().keySet()) {
            if (name.startsWith(prefix)) {
                OptionalLong key = parse(name.substring(prefix.length()));
                OptionalLong value = number(name);
                if (key.isPresent() && value.isPresent()) {
                    found.put(key.getAsLong(), value.getAsLong());
                }
            }
        }
        return found;
    }

    /** The name of the file that was chosen for an upload although it has no content; empty for any other. */
    public String emptyFile(String name) {
        Object request = FacesContext.getCurrentInstance().getExternalContext().getRequest();
        try {
            Part part = ((HttpServletRequest) request).getPart(name);
            String file = part == null || part.getSize() > 0 ? null : part.getSubmittedFileName();
            return file == null ? "" : file;
        } catch (IOException | ServletException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The number that a text is, if it is one. */
    public static OptionalLong parse(String text) {
        return text != null && NUMBER.matcher(text).matches()
                ? OptionalLong.of(Long.parseLong(text))
                : OptionalLong.empty();
    }

    /** The number of the page that is asked for, from 1. */
    public int page() {
        return (int) Math.clamp(number("page").orElse(1), 1L, LAST_PAGE);
    }

    /** The page of a list that is asked for; the last one when there are not so many. */
    public <T> Page<T> page(IntFunction<Page<T>> query) {
        int wanted = page();
        Page<T> found = query.apply(wanted);
        return wanted > found.pages() ? query.apply((int) found.pages()) : found;
    }
}
