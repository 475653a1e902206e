package org.sawt.government.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.sawt.common.Page;
import org.sawt.common.RuleViolation;

/** What came with the request in path, query and plain form controls; whatever is missing or malformed counts as absent. */
@RequestScoped
public class GovernmentInput {

    private static final ZoneId BAHRAIN = ZoneId.of("Asia/Bahrain");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final int LAST_PAGE = 1_000_000;

    @Inject
    Clock clock;

    Map<String, String[]> sent() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(BAHRAIN));
    }

    /** Whether this form of the page was sent, not another one. */
    boolean isSent(String form) {
        return sent().containsKey(form);
    }

    /** The id in the path. */
    long id() {
        return number("id").orElseThrow(() -> RuleViolation.notFound("government.notFound"));
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

    static OptionalLong parse(String text) {
        boolean number = text != null && NUMBER.matcher(text).matches();
        return number ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /** The page of a list that is asked for; the last one when there are not so many. */
    <T> Page<T> page(IntFunction<Page<T>> query) {
        int wanted = (int) Math.clamp(number("page").orElse(1), 1L, LAST_PAGE);
        Page<T> found = query.apply(wanted);
        return wanted > found.pages() ? query.apply((int) found.pages()) : found;
    }
}
