package org.sawt.admin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.sawt.common.Page;
import org.sawt.common.RuleViolation;

/** What came with the request in path, query and plain form controls; whatever is missing or malformed counts as absent. */
@RequestScoped
public class AdminInput {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final int LAST_PAGE = 1_000_000;

    boolean isPostback() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    /** The id in the path. */
    long id() {
        return number("id").orElseThrow(() -> RuleViolation.notFound("admin.notFound"));
    }

    String text(String name) {
        return texts(name).stream().findFirst().orElse("");
    }

    List<String> texts(String name) {
        String[] values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    OptionalLong number(String name) {
        String text = text(name);
        return NUMBER.matcher(text).matches() ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /** The page of a list that the address asks for; the last one for who asks for more. */
    <T> Page<T> page(IntFunction<Page<T>> query) {
        int page = (int) Math.clamp(number("page").orElse(1), 1L, LAST_PAGE);
        Page<T> found = query.apply(page);
        return page > found.pages() ? query.apply((int) found.pages()) : found;
    }
}
