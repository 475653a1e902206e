package org.sawt.common;

import java.util.List;

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
