package org.sawt.admin.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sawt.admin.it.AccessTable.Row;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.PostedForm;

/**
 * Every page and every path of the JSON interface, asked by every kind of visitor, about things of one's own and of others:
 * the answers are those of {@code access-matrix.txt}. Who adds an address adds its line there.
 */
class AccessMatrixIT {

    private static final List<Row> TABLE = AccessTable.rows();
    private static final Set<Who> IN_CHARGE = Set.of(Who.OFFICER, Who.ADMIN);
    private static final Map<Who, VisitorSession> VISITORS = new EnumMap<>(Who.class);
    private static Things things;

    private final List<String> wrong = new ArrayList<>();

    @BeforeAll
    static void invite() throws Exception {
        long entity = People.entity();
        Map<Who, Person> people = new EnumMap<>(Who.class);
        for (Who who : Who.values()) {
            Person person = who.make(entity);
            people.put(who, person);
            VISITORS.put(who, new VisitorSession(person));
        }
        things = new Things(entity, people);
    }

    @Test
    void hasALineForEveryAddressAndNoOther() throws Exception {
        Set<String> lines = new TreeSet<>();
        TABLE.forEach(row -> lines.add(row.address()));
        Set<String> missing = new TreeSet<>(Addresses.all());
        missing.removeAll(lines);
        assertEquals(Set.of(), missing, "addresses without a line in access-matrix.txt");
        lines.removeAll(Addresses.all());
        assertEquals(Set.of(), lines, "lines of access-matrix.txt without an address");
    }

    @Test
    void showsPagesAsTheTableSays() throws Exception {
        String before = things.state();
        for (Row row : TABLE) {
            if (row.isPage() || row.method().equals("GET")) {
                for (Who who : Who.values()) {
                    look(row, who);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(before, things.state());
    }

    private void look(Row row, Who who) throws Exception {
        String path = things.address(row.path(), row.thing());
        VisitorSession visitor = VISITORS.get(who);
        HttpResponse<String> answer = row.isPage() ? visitor.page(path) : visitor.program("GET", path, "");
        compare(row, who, answer);
        if (!IN_CHARGE.contains(who) && answer.body().contains(Things.SECRET)) {
            wrong.add(row + " shows the foreign draft to " + who);
        }
    }

    @Test
    void takesNoFormFromWhoMayNotSeeItsPage() throws Exception {
        Set<String> withFiles = Addresses.withUploads();
        String before = things.state();
        for (Row row : TABLE) {
            PostedForm form = row.isPage() ? form(row) : null;
            if (form != null && form.isThere()) {
                for (Who who : refused(row)) {
                    compare(row, who, VISITORS.get(who).send(form, withFiles.contains(row.path())));
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(before, things.state());
    }

    /** As somebody sees it who may; null when nobody may. */
    private PostedForm form(Row row) throws Exception {
        for (Who who : List.of(Who.OFFICER, Who.AGENT, Who.ADMIN)) {
            if (row.answers().get(who).equals("ok")) {
                return VISITORS.get(who).form(things.address(row.path(), row.thing()));
            }
        }
        return null;
    }

    private static EnumSet<Who> refused(Row row) {
        EnumSet<Who> refused = EnumSet.allOf(Who.class);
        refused.removeIf(who -> row.answers().get(who).equals("ok"));
        return refused;
    }

    @Test
    void takesWhatProgramsSendAsTheTableSays() throws Exception {
        String before = things.state();
        for (Row row : TABLE) {
            if (row.isWriting()) {
                for (Who who : refused(row)) {
                    write(row, who);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(before, things.state());
        for (Row row : TABLE) {
            if (row.isWriting()) {
                for (Who who : EnumSet.complementOf(refused(row))) {
                    write(row, who);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private void write(Row row, Who who) throws Exception {
        String body = row.path().endsWith("/votes")
                ? things.vote(row.thing())
                : "{\"kind\":\"choice\",\"title_en\":\"A draft\",\"opens_at\":\"2031-01-01T00:00:00Z\","
                        + "\"closes_at\":\"2031-02-01T00:00:00Z\"}";
        compare(row, who, VISITORS.get(who).program(row.method(), things.address(row.path(), row.thing()), body));
    }

    private void compare(Row row, Who who, HttpResponse<String> answer) {
        String expected = row.answers().get(who);
        String found = VisitorSession.word(answer);
        if (!found.equals(expected)) {
            wrong.add(row + " answers " + who + " with " + found + " instead of " + expected);
        }
    }

    @Test
    void namesAThingWhereverAnAddressHasOne() {
        TABLE.forEach(
                row -> assertEquals(row.path().contains("{id}"), !row.thing().equals("-"), row.toString()));
    }
}
