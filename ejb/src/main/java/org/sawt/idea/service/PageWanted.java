package org.sawt.idea.service;

/** A page of a list as somebody asked for it, brought into bounds: pages from 1, 1 to 100 items. */
record PageWanted(int page, int size) {
    private static final int LAST_PAGE = 1_000_000;
    private static final int LARGEST = 100;

    PageWanted {
        page = Math.clamp(page, 1, LAST_PAGE);
        size = Math.clamp(size, 1, LARGEST);
    }

    int offset() {
        return (page - 1) * size;
    }
}
