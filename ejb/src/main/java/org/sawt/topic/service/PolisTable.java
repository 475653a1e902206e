package org.sawt.topic.service;

import java.util.Arrays;
import java.util.Optional;

/** The files of a Pol.is export. */
public enum PolisTable {
    COMMENTS("comments.csv"),
    VOTES("votes.csv"),
    PARTICIPANTS_VOTES("participants-votes.csv");

    private final String fileName;

    PolisTable(String fileName) {
        this.fileName = fileName;
    }

    public String fileName() {
        return fileName;
    }

    public static Optional<PolisTable> ofFileName(String fileName) {
        return Arrays.stream(values())
                .filter(table -> table.fileName.equals(fileName))
                .findFirst();
    }
}
