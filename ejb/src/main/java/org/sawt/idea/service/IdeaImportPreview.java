package org.sawt.idea.service;

import java.util.List;
import org.sawt.common.RuleViolation.Violation;

/**
 * What an import would do, found out without doing it.
 *
 * @param titles the file's columns
 * @param rows how many rows it has
 * @param ready how many would become ideas
 * @param known how many have been imported before
 * @param cleaned how many bodies lose something
 * @param faulty how many would be left out
 * @param problems why, for the first of them
 * @param samples the first rows that would become ideas
 */
public record IdeaImportPreview(
        List<String> titles,
        int rows,
        int ready,
        int known,
        int cleaned,
        int faulty,
        List<Violation> problems,
        List<ImportRow> samples) {

    public IdeaImportPreview {
        titles = List.copyOf(titles);
        problems = List.copyOf(problems);
        samples = List.copyOf(samples);
    }
}
