package org.sawt.common;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list.
 *
 * @param items what stands on this page
 * @param total how many there are on all pages
 * @param page this page's number, from 1
 * @param size how many stand on a full page
 */
public record Page<T>(List<T> items, long total, int page, int size) {

    public Page {
        items = List.copyOf(items);
    }

    /** Cuts a page out of a list that is already in memory; whoever asks for one behind the last gets the last. */
    public static <S, T> Page<T> cut(List<S> all, int wanted, int size, Function<S, T> shape) {
        int last = Math.max(1, (all.size() + size - 1) / size);
        int page = Math.clamp(wanted, 1, last);
        List<T> items =
                all.stream().skip(offset(page, size)).limit(size).map(shape).toList();
        return new Page<>(items, all.size(), page, size);
    }

    /** How many pages there are; at least one. */
    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages();
    }

    /** How many items stand before a page. */
    public static int offset(int page, int size) {
        return Math.multiplyExact(page - 1, size);
    }
}
