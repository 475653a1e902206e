package org.sawt.topic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.sawt.common.RuleViolation;
import org.sawt.common.web.Csrf;

/** What came with the request in path, query and plain form controls; whatever is missing or malformed counts as absent. */
@RequestScoped
public class TopicInput {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");
    private static final int LAST_PAGE = 1_000_000;

    @Inject
    Csrf csrf;

    @Inject
    Clock clock;

    Map<String, String[]> sent() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
    }

    Instant now() {
        return clock.instant();
    }

    boolean isPostback() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    /** Whether a form came whose person is no longer signed in. */
    boolean isOfExpiredSession() {
        return csrf.expiredAccountId().isPresent();
    }

    /** The name of the file that was chosen for an upload although it has no content; empty for any other. */
    String emptyFile(String name) {
        Object request = FacesContext.getCurrentInstance().getExternalContext().getRequest();
        try {
            Part part = ((HttpServletRequest) request).getPart(name);
            String file = part == null || part.getSize() > 0 ? null : part.getSubmittedFileName();
            return file == null ? "" : file;
        } catch (IOException | ServletException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The id in the path. */
    long id() {
        return number("id").orElseThrow(() -> RuleViolation.notFound("topic.notFound"));
    }

    int page() {
        return (int) Math.clamp(number("page").orElse(1), 1L, LAST_PAGE);
    }

    String text(String name) {
        return texts(name).stream().findFirst().orElse("");
    }

    List<String> texts(String name) {
        String[] values = sent().get(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    OptionalLong number(String name) {
        return parse(text(name));
    }

    /** Every number sent under {@code prefix} followed by a number: {@code answer-17=1} is 17 → 1. */
    Map<Long, Long> numbers(String prefix) {
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

    private static OptionalLong parse(String text) {
        return NUMBER.matcher(text).matches() ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }
}
