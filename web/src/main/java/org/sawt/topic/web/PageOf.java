package org.sawt.topic.web;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.sawt.common.Page;

/** A page of a list; whoever asks for one behind the last gets the last. */
final class PageOf {

    private PageOf() {}

    /** Cuts a page out of a list that is already in memory. */
    static <S, T> Page<T> list(List<S> all, int page, int size, Function<S, T> shape) {
        return existing(
                page,
                number -> new Page<>(
                        all.stream()
                                .skip((long) (number - 1) * size)
                                .limit(size)
                                .map(shape)
                                .toList(),
                        all.size(),
                        number,
                        size));
    }

    /** Asks for a page, and once more for the last one if there are not so many. */
    static <T> Page<T> existing(int page, IntFunction<Page<T>> query) {
        Page<T> found = query.apply(page);
        return page > found.pages() ? query.apply((int) found.pages()) : found;
    }
}
