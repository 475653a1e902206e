package org.sawt.idea.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Kind;
import org.sawt.common.it.As;
import org.sawt.common.it.ServiceDeployment;
import org.sawt.idea.service.IdeaColumn;
import org.sawt.idea.service.IdeaExport;
import org.sawt.idea.service.IdeaImportPreview;
import org.sawt.idea.service.IdeaImportService;
import org.sawt.idea.service.IdeaImportState;
import org.sawt.idea.service.IdeaImportView;
import org.sawt.idea.service.IdeaMapping;

@ExtendWith(ArquillianExtension.class)
class IdeaImportServiceIT {

    private static final long LIMIT_MILLIS = 30_000;

    private static final String FILE = """
            \uFEFFid;title;body;category;status;created;signatures;author;language
            %1$s-1;More shade;"<p onclick=""x()"">At <b>bus</b> stops</p><script>x()</script>";roads and Transport;open;2025-03-04;12;Maryam;en
            %1$s-2;مقاعد في الظل;;النقل غير معروف;open;2025-03-04;1;;
            %1$s-3;مقاعد في الحديقة;نصّ عادي;الحدائق والأماكن العامة;implemented;2025-03-05 10:00;3;;
            """;

    @EJB(lookup = "java:global/sawt/sawt-ejb/IdeaImportService")
    IdeaImportService imports;

    @EJB(lookup = "java:global/sawt/sawt-ejb/IdeaExport")
    IdeaExport export;

    private long entity;
    private long officer;
    private long round;

    @Deployment
    static WebArchive archive() {
        return ServiceDeployment.of(IdeaImportServiceIT.class, DeskIdeas.class);
    }

    @BeforeEach
    void makeOffice() throws Exception {
        entity = DeskIdeas.entity();
        officer = DeskIdeas.account(entity);
        round = DeskIdeas.round(entity, "REGISTERED");
    }

    @Test
    void saysWhatWouldHappenAndDoesIt() throws Exception {
        long id = upload(FILE.formatted("a" + round));
        IdeaImportPreview preview = As.person(officer, DeskIdeas.OFFICER, () -> imports.preview(id));
        assertEquals(List.of(3, 2, 0, 1, 1), counts(preview));
        assertEquals("idea.import.category", preview.problems().getFirst().key());
        assertEquals(
                List.of("ideas.csv", 3L, "category", "النقل غير معروف"),
                preview.problems().getFirst().arguments());
        assertFalse(preview.samples().getFirst().body().contains("onclick"));
        assertEquals(0, ideas());
        IdeaImportView done = run(id);
        assertEquals(List.of(3, 2, 0, 1), List.of(done.rowsDone(), done.ideas(), done.known(), done.faulty()));
        assertEquals(
                1,
                DeskIdeas.number(
                        "SELECT COUNT(*) FROM idea WHERE round_id = ? AND entity_id = ? AND origin = 'IMPORT' AND status ="
                                + " 'IMPLEMENTED' AND imported_supports = 3 AND author_id IS NULL AND shown = 1"
                                + " AND language = 'ar' AND title = 'مقاعد في الحديقة'",
                        round,
                        entity));
        assertEquals(
                0, DeskIdeas.number("SELECT COUNT(*) FROM idea WHERE round_id = ? AND author_name = 'Maryam'", round));
        assertEquals(0, DeskIdeas.number("SELECT COUNT(*) FROM idea_import_file WHERE import_id = ?", id));
    }

    @Test
    void bringsNothingTwiceAndWhatWasCorrected() throws Exception {
        run(upload(FILE.formatted("b" + round)));
        long again = upload(FILE.formatted("b" + round).replace("النقل غير معروف", ""));
        IdeaImportPreview preview = As.person(officer, DeskIdeas.OFFICER, () -> imports.preview(again));
        assertEquals(List.of(3, 1, 2, 0, 0), counts(preview));
        IdeaImportView done = run(again);
        assertEquals(List.of(1, 2, 0), List.of(done.ideas(), done.known(), done.faulty()));
        assertEquals(3, ideas());
    }

    @Test
    void goesOnWhereAnImportWasInterrupted() throws Exception {
        StringBuilder file = new StringBuilder("id,title\n");
        for (int row = 1; row <= 450; row++) {
            file.append(row).append(",Idea number ").append(row).append('\n');
        }
        long id = upload(file.toString());
        DeskIdeas.change(
                "UPDATE idea_import SET state = 'RUNNING', rows_total = 450, rows_done = 200 WHERE id = ?", id);
        IdeaImportView done = await(id);
        assertEquals(450, done.rowsDone());
        assertEquals(250, ideas());
    }

    @Test
    void asksForTheColumnsThatAreNeeded() throws Exception {
        long id = upload("Nummer,Thema\n1,Schatten\n");
        assertRefused(Kind.INVALID, () -> As.person(officer, DeskIdeas.OFFICER, () -> imports.preview(id)));
        assertRefused(Kind.INVALID, () -> map(id, Map.of(IdeaColumn.TITLE, 1)));
        map(id, Map.of(IdeaColumn.TITLE, 1, IdeaColumn.EXTERNAL_ID, 0));
        assertEquals(1, run(id).ideas());
        assertRefused(Kind.CONFLICT, () -> map(id, Map.of(IdeaColumn.TITLE, 1, IdeaColumn.EXTERNAL_ID, 0)));
    }

    @Test
    void refusesFilesThatAreNoTablesAndRoundsOfOthers() throws Exception {
        assertRefused(Kind.INVALID, () -> upload(""));
        assertRefused(Kind.INVALID, () -> upload("id,title\n"));
        assertRefused(Kind.INVALID, () -> upload("id,title\n1,\"x\n"));
        long stranger = DeskIdeas.account(DeskIdeas.entity());
        assertRefused(Kind.INVALID, () -> upload(stranger, "id,title\n1,x\n".getBytes(StandardCharsets.UTF_8)));
        byte[] latin = "id,title\n1,Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        RuleViolation refused = assertThrows(RuleViolation.class, () -> upload(officer, latin));
        assertEquals("common.csv.encoding", refused.violations().getFirst().key());
        long id = upload("id,title\n1,x\n");
        assertRefused(Kind.NOT_FOUND, () -> As.person(stranger, DeskIdeas.OFFICER, () -> imports.get(id)));
    }

    @Test
    void exportsWhatItImportsAndNothingThatIsHidden() throws Exception {
        long id = upload("id,title,body\nc" + round + ",'=1+1 is two,<p>Yes</p>\nd" + round + ",A secret,\n");
        run(id);
        DeskIdeas.change("UPDATE idea SET visibility = 'HIDDEN' WHERE round_id = ? AND title = 'A secret'", round);
        StringWriter csv = new StringWriter();
        As.anonymous(() -> {
            export.write(csv);
            return null;
        });
        assertTrue(csv.toString()
                .startsWith("external_id,title,body,category,status,created_at,supports,author,language\r\n"));
        assertTrue(csv.toString().contains("\r\nc" + round + ",'=1+1 is two,<p>Yes</p>,"), csv.toString());
        assertFalse(csv.toString().contains("A secret"));
        String own = csv.toString()
                .lines()
                .filter(line -> line.startsWith("external_id,") || line.startsWith("c" + round + ","))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        long back = upload(own);
        IdeaImportPreview preview = As.person(officer, DeskIdeas.OFFICER, () -> imports.preview(back));
        assertEquals(1, preview.known());
        assertEquals(0, preview.faulty(), () -> preview.problems().toString());
    }

    private static List<Integer> counts(IdeaImportPreview preview) {
        return List.of(preview.rows(), preview.ready(), preview.known(), preview.cleaned(), preview.faulty());
    }

    private long ideas() throws Exception {
        return DeskIdeas.number("SELECT COUNT(*) FROM idea WHERE round_id = ?", round);
    }

    private long upload(String text) throws Exception {
        return upload(officer, text.getBytes(StandardCharsets.UTF_8));
    }

    private long upload(long account, byte[] content) throws Exception {
        return As.person(account, DeskIdeas.OFFICER, () -> imports.upload(round, "ideas.csv", content));
    }

    private void map(long id, Map<IdeaColumn, Integer> columns) throws Exception {
        As.person(officer, DeskIdeas.OFFICER, () -> {
            imports.map(id, new IdeaMapping(columns), false);
            return null;
        });
    }

    private IdeaImportView run(long id) throws Exception {
        As.person(officer, DeskIdeas.OFFICER, () -> {
            imports.start(id);
            return null;
        });
        return await(id);
    }

    private IdeaImportView await(long id) throws Exception {
        long end = System.nanoTime() + LIMIT_MILLIS * 1_000_000;
        IdeaImportView view = As.person(officer, DeskIdeas.OFFICER, () -> imports.get(id));
        while (view.state() == IdeaImportState.RUNNING && System.nanoTime() < end) {
            Thread.sleep(100);
            view = As.person(officer, DeskIdeas.OFFICER, () -> imports.get(id));
        }
        assertEquals(IdeaImportState.DONE, view.state());
        return view;
    }

    private static void assertRefused(Kind kind, Executable call) {
        assertEquals(kind, assertThrows(RuleViolation.class, call).kind());
    }
}
