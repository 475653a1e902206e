package org.sawt.topic.service;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays votes that come participant by participant out as the rows of participants-votes.csv; holds one row at a time. */
final class PolisMatrix {

    private final CsvWriter csv;
    private final Map<Integer, Integer> columnOf = new HashMap<>();
    private final String[] cells;
    private Integer participant;
    private String group;
    private int comments;

    PolisMatrix(CsvWriter csv, Collection<Integer> numbers) {
        this.csv = csv;
        this.cells = new String[numbers.size()];
        List<String> header = new ArrayList<>(PolisVotes.MATRIX_COLUMNS);
        for (int number : numbers) {
            columnOf.put(number, columnOf.size());
            header.add(String.valueOf(number));
        }
        csv.writeRecord(header);
        clear();
    }

    void vote(int voter, String voterGroup, int voterComments, int number, int value) {
        if (participant == null || participant != voter) {
            end();
            participant = voter;
            group = voterGroup;
            comments = voterComments;
        }
        cells[columnOf.get(number)] = String.valueOf(value);
    }

    /** Writes the row that is being filled. */
    void end() {
        if (participant != null) {
            List<String> row = new ArrayList<>(List.of(
                    participant.toString(),
                    group,
                    String.valueOf(comments),
                    count("1", "0", "-1"),
                    count("1"),
                    count("-1")));
            row.addAll(List.of(cells));
            csv.writeRecord(row);
            participant = null;
            clear();
        }
    }

    private String count(String... values) {
        List<String> wanted = List.of(values);
        int count = 0;
        for (String cell : cells) {
            count += wanted.contains(cell) ? 1 : 0;
        }
        return String.valueOf(count);
    }

    private void clear() {
        Arrays.fill(cells, "");
    }
}
