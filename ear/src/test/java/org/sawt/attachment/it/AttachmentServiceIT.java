package org.sawt.attachment.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sawt.attachment.AttachmentView;
import org.sawt.attachment.Upload;
import org.sawt.attachment.service.AttachmentQueries;
import org.sawt.attachment.service.AttachmentService;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Kind;
import org.sawt.common.SubjectRef;
import org.sawt.common.it.As;
import org.sawt.common.it.ServiceDeployment;
import org.sawt.idea.service.IdeaForm;
import org.sawt.idea.service.IdeaService;

@ExtendWith(ArquillianExtension.class)
class AttachmentServiceIT {

    private static final Set<String> CITIZEN = Set.of("citizen");
    private static final int THREADS = 16;

    @EJB(lookup = "java:global/sawt/sawt-ejb/AttachmentService")
    AttachmentService service;

    @EJB(lookup = "java:global/sawt/sawt-ejb/AttachmentQueries")
    AttachmentQueries queries;

    @EJB(lookup = "java:global/sawt/sawt-ejb/IdeaService")
    IdeaService ideas;

    @Resource(lookup = "java:/jdbc/sawt")
    DataSource dataSource;

    private final long author = someone();
    private final long stranger = someone();

    @Deployment
    static WebArchive archive() {
        return ServiceDeployment.of(AttachmentServiceIT.class);
    }

    private static long someone() {
        return ThreadLocalRandom.current().nextLong(1_000_000_000L, Integer.MAX_VALUE * 1_000_000L);
    }

    /** A file that no other test has. */
    private static Upload pdf(String words) {
        return new Upload("a.pdf", ("%PDF-1.7\n% " + words + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8));
    }

    private SubjectRef draft() throws Exception {
        IdeaForm form = new IdeaForm("Shade for the school yard", "Trees give shade.", false, "en", 1L, null);
        return new SubjectRef(
                "idea",
                As.person(author, CITIZEN, () -> ideas.draft(null, form)).id());
    }

    private void submit(SubjectRef idea) throws Exception {
        As.person(author, CITIZEN, () -> ideas.submit(idea.id()));
    }

    private long attach(SubjectRef subject, Upload upload) throws Exception {
        return As.person(author, CITIZEN, () -> service.attach(subject, upload, "A plan"));
    }

    private List<AttachmentView> files(SubjectRef subject) throws Exception {
        return As.person(author, CITIZEN, () -> queries.of(subject));
    }

    private void remove(SubjectRef subject, long id) throws Exception {
        As.person(author, CITIZEN, () -> {
            service.remove(subject, id);
            return null;
        });
    }

    private static void assertRefused(Kind kind, Callable<?> call) {
        assertEquals(kind, assertThrows(RuleViolation.class, call::call).kind());
    }

    @Test
    void showsAFileOnlyToWhoMaySeeItsItem() throws Exception {
        SubjectRef idea = draft();
        attach(idea, pdf("seen"));
        String token = files(idea).getFirst().token();
        assertTrue(token.matches("[A-Za-z0-9_-]{22}"), token);
        assertEquals(List.of(), As.anonymous(() -> queries.of(idea)));
        assertTrue(As.anonymous(() -> queries.find(token)).isEmpty());
        assertTrue(As.person(stranger, CITIZEN, () -> queries.find(token)).isEmpty());
        submit(idea);
        assertArrayEquals(
                pdf("seen").content(),
                As.anonymous(() -> queries.find(token)).orElseThrow().content());
        assertEquals("A plan", As.anonymous(() -> queries.of(idea)).getFirst().description());
        hide(idea);
        assertTrue(As.anonymous(() -> queries.find(token)).isEmpty());
        assertTrue(As.person(stranger, CITIZEN, () -> queries.find(token)).isEmpty());
        assertEquals(List.of(), As.anonymous(() -> queries.of(idea)));
    }

    private void hide(SubjectRef idea) throws Exception {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("UPDATE idea SET visibility = 'HIDDEN' WHERE id = ?")) {
            statement.setLong(1, idea.id());
            assertEquals(1, statement.executeUpdate());
        }
    }

    @Test
    void refusesWhoMayNotChangeTheItem() throws Exception {
        SubjectRef idea = draft();
        long id = attach(idea, pdf("mine"));
        assertRefused(Kind.NOT_FOUND, () -> As.person(stranger, CITIZEN, () -> service.attach(idea, pdf("x"), "")));
        assertRefused(Kind.NOT_FOUND, () -> As.person(stranger, CITIZEN, () -> queries.getForChange(idea)));
        assertThrows(EJBAccessException.class, () -> As.anonymous(() -> service.attach(idea, pdf("x"), "")));
        assertRefused(Kind.NOT_FOUND, () -> attach(new SubjectRef("topic", 1), pdf("x")));
        assertRefused(Kind.NOT_FOUND, () -> attach(new SubjectRef("idea", 0), pdf("x")));
        submit(idea);
        assertRefused(Kind.FORBIDDEN, () -> attach(idea, pdf("late")));
        assertRefused(Kind.FORBIDDEN, () -> {
            remove(idea, id);
            return null;
        });
        assertEquals(1, files(idea).size());
    }

    @Test
    void changesNoFileOfAnotherItem() throws Exception {
        SubjectRef one = draft();
        SubjectRef other = draft();
        long id = attach(one, pdf("one"));
        remove(other, id);
        assertEquals(1, files(one).size());
        assertRefused(
                Kind.NOT_FOUND,
                () -> As.person(author, CITIZEN, () -> {
                    service.describe(other, id, "another's");
                    return null;
                }));
        As.person(author, CITIZEN, () -> {
            service.describe(one, id, "  The\u202E plan\n of the yard ");
            return null;
        });
        assertEquals("The plan of the yard", files(one).getFirst().description());
        remove(one, id);
        remove(one, id);
        assertEquals(List.of(), files(one));
    }

    @Test
    void keepsFiveFilesWhenManyComeAtOnce() throws Exception {
        SubjectRef idea = draft();
        List<Object> outcomes = atOnce(i -> () -> attach(idea, pdf("file " + i)));
        assertEquals(5, outcomes.stream().filter(Long.class::isInstance).count(), outcomes::toString);
        assertTrue(outcomes.stream()
                .filter(outcome -> !(outcome instanceof Long))
                .allMatch(outcome -> outcome instanceof RuleViolation refused && refused.kind() == Kind.INVALID));
        assertEquals(5, files(idea).size());
    }

    @Test
    void keepsTheSameFileOnce() throws Exception {
        SubjectRef idea = draft();
        Set<Object> ids = new HashSet<>(atOnce(i -> () -> attach(idea, pdf("the same"))));
        assertEquals(1, ids.size(), ids::toString);
        assertEquals(1, files(idea).size());
    }

    /** What came of each call: a value or the refusal. */
    private static List<Object> atOnce(IntFunction<Callable<Long>> call) throws InterruptedException {
        List<Object> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Long>> calls = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                calls.add(call.apply(i));
            }
            for (Future<Long> future : threads.invokeAll(calls)) {
                try {
                    outcomes.add(future.get());
                } catch (ExecutionException refused) {
                    outcomes.add(refused.getCause());
                }
            }
        }
        return outcomes;
    }

    @Test
    void losesTheFilesOfADraftThatIsThrownAway() throws Exception {
        SubjectRef idea = draft();
        attach(idea, pdf("gone"));
        As.person(author, CITIZEN, () -> {
            ideas.discard(idea.id());
            return null;
        });
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(
                        "SELECT COUNT(*) FROM attachment a WHERE subject_kind = 'idea' AND subject_id = ?")) {
            statement.setLong(1, idea.id());
            var row = statement.executeQuery();
            row.next();
            assertEquals(0, row.getInt(1));
        }
    }
}
