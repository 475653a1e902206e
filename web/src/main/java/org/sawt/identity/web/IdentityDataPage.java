package org.sawt.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sawt.common.web.Texts;
import org.sawt.identity.service.DataSection;
import org.sawt.identity.service.PersonalDataQueries;

/** Shows a person everything that the portal keeps about them, in words. */
@Named
@RequestScoped
public class IdentityDataPage {

    /**
     * One part of the copy.
     *
     * @param entries each with its lines
     */
    public record Part(String title, List<List<Line>> entries) {}

    /** The name of a value and the value as the language writes it. */
    public record Line(String name, String value) {}

    @Inject
    PersonalDataQueries personalDataQueries;

    @Inject
    Texts texts;

    private List<Part> parts = List.of();

    @PostConstruct
    void load() {
        parts = personalDataQueries.own().stream().map(this::part).toList();
    }

    private Part part(DataSection section) {
        return new Part(
                texts.of(section.feature() + ".data." + section.name()),
                section.rows().stream().map(row -> lines(section, row)).toList());
    }

    private List<Line> lines(DataSection section, Map<String, Object> row) {
        String key = section.feature() + ".data." + section.name() + ".";
        return row.entrySet().stream()
                .map(entry ->
                        new Line(texts.of(key + entry.getKey()), written(section, entry.getKey(), entry.getValue())))
                .toList();
    }

    private String written(DataSection section, String name, Object value) {
        return switch (value) {
            case Instant instant -> texts.dateTime(instant);
            case Boolean yes -> texts.of(yes ? "identity.data.yes" : "identity.data.no");
            case Number number -> number.toString();
            default -> inWords(section, name, value.toString());
        };
    }

    /** Words of our own, such as those of a list of choices, have a text; what the person wrote stands as it is. */
    private String inWords(DataSection section, String name, String value) {
        String choice = name + "." + value;
        return Stream.of(section.feature() + ".data." + section.name() + "." + choice, section.feature() + "." + choice)
                .filter(texts::has)
                .findFirst()
                .map(key -> texts.of(key))
                .orElse(value);
    }

    public List<Part> getParts() {
        return parts;
    }
}
