package org.sawt.topic.web;

import java.util.List;
import java.util.function.Function;
import org.sawt.common.Page;

/** Cuts a page out of a list that is already in memory. */
final class PageOf {

    private PageOf() {}

    static <S, T> Page<T> list(List<S> all, int page, int size, Function<S, T> shape) {
        List<T> items = all.stream()
                .skip((long) (page - 1) * size)
                .limit(size)
                .map(shape)
                .toList();
        return new Page<>(items, all.size(), page, size);
    }
}
