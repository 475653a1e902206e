package org.sawt.idea.service;

import java.util.List;

/** An idea in an export: its id, and the cells in the order of {@link IdeaColumn}. */
record IdeaExportRow(long id, List<String> cells) {

    IdeaExportRow {
        cells = List.copyOf(cells);
    }
}
