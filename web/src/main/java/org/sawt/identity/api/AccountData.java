package org.sawt.identity.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sawt.identity.service.DataSection;

/**
 * Everything that is kept about one person, as JSON.
 *
 * @param createdAt when this copy was made
 * @param sections the parts, each of a feature
 */
public record AccountData(Instant createdAt, List<Section> sections) {

    /**
     * @param feature the feature's word
     * @param name the part's name
     * @param rows the entries, each with its values
     */
    public record Section(String feature, String name, List<Map<String, Object>> rows) {}

    static AccountData of(List<DataSection> sections, Instant now) {
        return new AccountData(
                now,
                sections.stream()
                        .map(section -> new Section(section.feature(), section.name(), section.rows()))
                        .toList());
    }
}
