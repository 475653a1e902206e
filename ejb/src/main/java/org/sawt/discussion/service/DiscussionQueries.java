package org.sawt.discussion.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sawt.common.Page;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;
import org.sawt.discussion.CommentSort;
import org.sawt.discussion.service.CommentListRepository.Beginning;
import org.sawt.discussion.service.CommentListRepository.FlatPage;
import org.sawt.discussion.service.CommentListRepository.Standing;

/** What the pages and the JSON interface show of discussions. */
@Stateless
public class DiscussionQueries {
    private static final int MOST_NAMES = 500;

    @Inject
    CommentListRepository lists;

    @Inject
    CommentRepository comments;

    @Inject
    DiscussionSubjects subjects;

    @Inject
    DiscussionCaller caller;

    /** A page of threads with their first answers; empty where there is nothing that everybody may see. */
    @PermitAll
    public Optional<DiscussionView> find(SubjectRef ref, ThreadRequest wanted) {
        return subjects.find(ref).map(subject -> view(subject, wanted));
    }

    private DiscussionView view(DiscussionSubject subject, ThreadRequest wanted) {
        SubjectRef ref = subject.subject();
        long asking = asking();
        Beginning beginning = new Beginning(wanted.after(), false);
        List<Object[]> threads = lists.threads(ref, wanted, beginning, asking);
        Optional<Object[]> focused = focused(ref, wanted, asking);
        if (focused.isPresent() && !stands(threads, focused.get())) {
            beginning = new Beginning(CommentRows.cursor(focused.get(), wanted.sort()), true);
            threads = lists.threads(ref, wanted, beginning, asking);
        }
        Standing standing = lists.standing(ref);
        boolean more = threads.size() > ThreadRequest.SIZE;
        List<Object[]> page = threads.subList(0, Math.min(threads.size(), ThreadRequest.SIZE));
        return new DiscussionView(
                subject,
                subject.open() && standing.open(),
                caller.gaps(subject.eligibility()),
                standing.comments(),
                withAnswers(page, wanted, asking),
                more ? CommentRows.cursor(page.getLast(), wanted.sort()) : null,
                beginning.cursor() == null);
    }

    private long asking() {
        return caller.findAccountId().orElse(0);
    }

    /** The first comment of the thread that must be on the page. */
    private Optional<Object[]> focused(SubjectRef ref, ThreadRequest wanted, long asking) {
        Optional<Object[]> comment = wanted.focus() == 0 ? Optional.empty() : lists.find(wanted.focus(), asking);
        return comment.map(row -> Optional.ofNullable(CommentRows.thread(row))
                        .flatMap(thread -> lists.find(thread, asking))
                        .orElse(row))
                .filter(row -> CommentRows.subject(row).equals(ref));
    }

    private static boolean stands(List<Object[]> threads, Object[] wanted) {
        return threads.stream()
                .limit(ThreadRequest.SIZE)
                .anyMatch(row -> CommentRows.id(row) == CommentRows.id(wanted));
    }

    private List<ThreadView> withAnswers(List<Object[]> page, ThreadRequest wanted, long asking) {
        List<Object[]> answers =
                lists.answers(page.stream().map(CommentRows::id).toList(), wanted, asking);
        Map<Long, Map<Long, String>> mentioned = mentioned(page, answers);
        Map<Long, List<Object[]>> byThread = new LinkedHashMap<>();
        answers.forEach(row -> byThread.computeIfAbsent(CommentRows.thread(row), thread -> new ArrayList<>())
                .add(row));
        return page.stream()
                .map(row -> {
                    List<Object[]> own = byThread.getOrDefault(CommentRows.id(row), List.of());
                    long total = own.isEmpty() ? 0 : CommentRows.total(own.getFirst());
                    return new ThreadView(view(row, asking, mentioned), views(own, asking, mentioned), total);
                })
                .toList();
    }

    private Map<Long, Map<Long, String>> mentioned(List<Object[]> some, List<Object[]> more) {
        return lists.mentioned(Stream.concat(some.stream(), more.stream())
                .filter(CommentRows::namesSomebody)
                .map(CommentRows::id)
                .toList());
    }

    private static List<CommentView> views(List<Object[]> rows, long asking, Map<Long, Map<Long, String>> mentioned) {
        return rows.stream().map(row -> view(row, asking, mentioned)).toList();
    }

    private static CommentView view(Object[] row, long asking, Map<Long, Map<Long, String>> mentioned) {
        return CommentRows.view(row, asking, mentioned.getOrDefault(CommentRows.id(row), Map.of()));
    }

    /** All comments of a subject one by one, answers too. Page counts from 1. */
    @PermitAll
    public Page<CommentView> list(SubjectRef ref, CommentSort sort, int page, int size) {
        subjects.get(ref);
        long asking = asking();
        List<Object[]> rows = lists.list(ref, sort, new FlatPage(size, Page.offset(page, size)), asking);
        Map<Long, Map<Long, String>> mentioned = mentioned(rows, List.of());
        return new Page<>(views(rows, asking, mentioned), lists.count(ref, asking), page, size);
    }

    /** One comment of a subject that everybody may see. */
    @PermitAll
    public CommentView getComment(long id) {
        long asking = asking();
        Object[] row = lists.find(id, asking).orElseThrow(() -> RuleViolation.notFound("discussion.comment.notFound"));
        subjects.get(CommentRows.subject(row));
        return view(row, asking, mentioned(List.<Object[]>of(row), List.of()));
    }

    /** Where a comment of this subject is found. */
    @PermitAll
    public CommentPlacement place(long id, SubjectRef subject) {
        return placement(id, subjects.get(subject));
    }

    /** A comment that everybody can read, with its earlier words. */
    @PermitAll
    public CommentHistory history(long id) {
        CommentView comment = getComment(id);
        if (comment.isStub()) {
            throw RuleViolation.notFound("discussion.comment.notFound");
        }
        DiscussionSubject subject = subjects.get(comment.subject());
        return new CommentHistory(
                comment,
                subject.title(),
                placement(id, subject),
                lists.versions(id).stream().map(CommentRows::version).toList());
    }

    static CommentPlacement placement(long id, DiscussionSubject subject) {
        String path = subject.title().path();
        return new CommentPlacement(
                id, subject.subject(), path + (path.contains("?") ? "&" : "?") + "comment=" + id + "#comment-" + id);
    }

    /** Fails unless the caller may write and vote below this subject now. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public void requireTakingPart(SubjectRef ref) {
        DiscussionSubject subject = subjects.get(ref);
        caller.requireEligible(subject.eligibility());
        if (!subject.open() || !comments.setting(ref).open()) {
            throw RuleViolation.conflict("discussion.closed");
        }
    }

    /** How the officers want a subject discussed. */
    @RolesAllowed({Roles.MODERATOR, Roles.MINISTRY, Roles.ADMIN})
    public DiscussionSetting setting(SubjectRef ref) {
        caller.requireArranging(subjects.get(ref));
        return comments.setting(ref);
    }

    /** Whether the caller may say how a subject is discussed. */
    @PermitAll
    public boolean mayArrange(SubjectRef ref) {
        return subjects.find(ref).filter(caller::mayArrange).isPresent();
    }

    /** Who takes part in a discussion, by name; for those who take part themselves. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public List<ParticipantName> participants(SubjectRef ref) {
        Map<Long, String> names = comments.names(subjects.get(ref));
        return names.entrySet().stream()
                .map(each -> new ParticipantName(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(ParticipantName::name, Collator.getInstance(Locale.of("ar"))))
                .limit(MOST_NAMES)
                .toList();
    }

    /** How many comments of these subjects everybody sees, as they were last counted; nothing for none. */
    @PermitAll
    public Map<Long, Long> counts(String kind, Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : lists.counts(kind, ids);
    }
}
