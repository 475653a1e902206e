package org.sawt.idea.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sawt.common.RuleViolation;
import org.sawt.idea.PlaceForm;
import org.sawt.idea.service.IdeaDraftView;
import org.sawt.idea.service.IdeaForm;
import org.sawt.identity.Governorate;

/** What stands in the form of an idea, by the ids of its inputs. */
public class IdeaFields {

    private static final String DEGREES = "-?[0-9]{1,3}(\\.[0-9]{1,8})?";

    private final Map<String, String> values = new HashMap<>();

    /** What was kept of an earlier form. */
    static IdeaFields of(Map<String, String> kept) {
        IdeaFields fields = new IdeaFields();
        fields.values.putAll(kept);
        return fields;
    }

    static IdeaFields of(IdeaDraftView idea) {
        PlaceForm place = idea.place() == null ? PlaceForm.nowhere() : idea.place();
        return new IdeaFields()
                .with("title", idea.title())
                .with("body", idea.markup())
                .with("category", idea.categoryId())
                .with("governorate", place.governorate())
                .with("block", place.block())
                .with("latitude", written(place.latitude()))
                .with("longitude", written(place.longitude()));
    }

    private static String written(BigDecimal degrees) {
        return degrees == null ? "" : degrees.stripTrailingZeros().toPlainString();
    }

    private IdeaFields with(String name, Object value) {
        values.put(name, Objects.toString(value, ""));
        return this;
    }

    /** Filled by the inputs of the page. */
    public Map<String, String> getValues() {
        return values;
    }

    String value(String name) {
        return Objects.requireNonNullElse(values.get(name), "");
    }

    /** Whether the same stands in both forms. */
    boolean says(IdeaFields other) {
        Set<String> names = new HashSet<>(values.keySet());
        names.addAll(other.values.keySet());
        return names.stream().allMatch(name -> plain(value(name)).equals(plain(other.value(name))));
    }

    /** Browsers send their own line ends. */
    private static String plain(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    /** Title and text, for telling their language. */
    String words() {
        return value("title") + " " + value("body");
    }

    /** @throws RuleViolation INVALID at the field where a number cannot be read */
    IdeaForm form(String language) {
        String category = value("category");
        Long categoryId = category.matches("[0-9]{1,18}") ? Long.valueOf(category) : null;
        PlaceForm place = new PlaceForm(governorate(), value("block"), degrees("latitude"), degrees("longitude"));
        return new IdeaForm(value("title"), value("body"), false, language, categoryId, place);
    }

    private Governorate governorate() {
        return Arrays.stream(Governorate.values())
                .filter(each -> each.name().equals(value("governorate")))
                .findFirst()
                .orElse(null);
    }

    private BigDecimal degrees(String name) {
        String typed = european(value(name)).strip();
        if (!typed.isEmpty() && !typed.matches(DEGREES)) {
            throw RuleViolation.invalid(name, "idea.edit.point.malformed");
        }
        return typed.isEmpty() ? null : new BigDecimal(typed);
    }

    /** As a European keyboard writes it, whichever it was typed on. */
    private static String european(String typed) {
        StringBuilder written = new StringBuilder();
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .codePoints()
                .forEach(point ->
                        written.appendCodePoint(Character.isDigit(point) ? '0' + Character.digit(point, 10) : point));
        return written.toString().replace('\u066b', '.').replace(',', '.');
    }

    /** The typed latitude, or null where none can be read. */
    public BigDecimal getLatitude() {
        return readable("latitude");
    }

    /** The typed longitude, or null where none can be read. */
    public BigDecimal getLongitude() {
        return readable("longitude");
    }

    private BigDecimal readable(String name) {
        try {
            return degrees("latitude") == null || degrees("longitude") == null ? null : degrees(name);
        } catch (RuleViolation malformed) {
            return null;
        }
    }
}
