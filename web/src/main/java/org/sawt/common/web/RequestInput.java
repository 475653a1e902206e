package org.sawt.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
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
public class RequestInput {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");
    private static final int LAST_PAGE = 1_000_000;

    @Inject
    Csrf csrf;

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
        String text = text(name);
        return NUMBER.matcher(text).matches() ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /** The page of a list that is asked for; the last one when there are not so many. */
    public <T> Page<T> page(IntFunction<Page<T>> query) {
        int wanted = (int) Math.clamp(number("page").orElse(1), 1L, LAST_PAGE);
        Page<T> found = query.apply(wanted);
        return wanted > found.pages() ? query.apply((int) found.pages()) : found;
    }
}
