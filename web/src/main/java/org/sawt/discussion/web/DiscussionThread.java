package org.sawt.discussion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sawt.common.SubjectRef;
import org.sawt.common.web.Links;
import org.sawt.common.web.RequestInput;
import org.sawt.discussion.CommentCursor;
import org.sawt.discussion.CommentLabel;
import org.sawt.discussion.CommentSort;
import org.sawt.discussion.service.CommentView;
import org.sawt.discussion.service.DiscussionQueries;
import org.sawt.discussion.service.DiscussionSubjects;
import org.sawt.discussion.service.DiscussionView;
import org.sawt.discussion.service.ThreadRequest;
import org.sawt.discussion.service.ThreadView;
import org.sawt.identity.web.Person;

/** The discussion of a subject as its address asks for it, read once a request. For {@code WEB-INF/discussion/thread.xhtml}. */
@Named
@RequestScoped
public class DiscussionThread {
    @Inject
    RequestInput input;

    @Inject
    DiscussionQueries queries;

    @Inject
    DiscussionSubjects subjects;

    @Inject
    Person person;

    @Inject
    Links links;

    private final Map<SubjectRef, DiscussionView> asked = new HashMap<>();

    /** Null where there is nothing that everybody may discuss. */
    public DiscussionView of(String kind, long id) {
        SubjectRef subject = new SubjectRef(kind, id);
        if (!asked.containsKey(subject)) {
            asked.put(subject, queries.find(subject, request()).orElse(null));
        }
        return asked.get(subject);
    }

    private ThreadRequest request() {
        long thread = input.number("replies").orElse(0);
        int answers = Math.clamp(input.number("answers").orElse(ThreadRequest.MORE_ANSWERS), 0, 100_000);
        return new ThreadRequest(
                getSort(),
                CommentLabel.ofCode(getLabel()).orElse(null),
                CommentCursor.of(input.text("after")).orElse(null),
                thread,
                answers,
                getFocus());
    }

    /** The word of the subject's kind in addresses. */
    public String plural(DiscussionView talk) {
        return subjects.pluralOf(talk.subject().subject().kind()).orElse("");
    }

    /** The comment that the address is about: to read, to answer, to change or to take back; 0 for none. */
    public long getFocus() {
        for (String name : List.of("comment", "answer", "edit", "take")) {
            if (input.number(name).isPresent()) {
                return input.number(name).getAsLong();
            }
        }
        return 0;
    }

    /** Whether this is done to this comment now: "answer", "edit" or "take". */
    public boolean is(String doing, long comment) {
        return input.number(doing).orElse(0) == comment;
    }

    public CommentSort getSort() {
        return CommentSort.ofCode(input.text("sort")).orElse(CommentSort.BEST);
    }

    /** The code of the label that is asked for; empty for all. */
    public String getLabel() {
        return CommentLabel.ofCode(input.text("label")).map(CommentLabel::code).orElse("");
    }

    public CommentSort[] getSorts() {
        return CommentSort.values();
    }

    public List<CommentLabel> getLabels() {
        return CommentLabel.WORDS;
    }

    /** Whether this person may write and vote; also while somebody whose session ran out has just sent a form. */
    public boolean isWritable(DiscussionView talk) {
        boolean admitted = person.isSignedIn() && talk.gaps().isEmpty();
        return talk.open() && (admitted || input.isPostback() && input.isOfExpiredSession());
    }

    /** The discussion in another order. */
    public String sorted(DiscussionView talk, CommentSort sort) {
        return at(talk, sort, getLabel(), "") + "#discussion";
    }

    /** The discussion with comments of one label; of all for an empty one. */
    public String labelled(DiscussionView talk, String label) {
        return at(talk, getSort(), label, "") + "#discussion";
    }

    /** The next page. */
    public String next(DiscussionView talk) {
        return at(talk, getSort(), getLabel(), "&after=" + talk.next()) + "#discussion";
    }

    /** This page, with more answers of a thread. */
    public String more(DiscussionView talk, ThreadView thread) {
        String after = CommentCursor.of(input.text("after"))
                .map(cursor -> "&after=" + cursor)
                .orElse("");
        long answers = (thread.answers().size() / ThreadRequest.MORE_ANSWERS + 1L) * ThreadRequest.MORE_ANSWERS;
        String last = thread.answers().isEmpty()
                ? "#comment-" + thread.first().id()
                : "#comment-" + thread.answers().getLast().id();
        return at(
                        talk,
                        getSort(),
                        getLabel(),
                        after + "&replies=" + thread.first().id() + "&answers=" + answers)
                + last;
    }

    /** The lasting address of a comment. */
    public String permalink(CommentView comment, DiscussionView talk) {
        return lasting(comment.id(), talk);
    }

    /** The lasting address of the comment that this one answers. */
    public String parent(CommentView comment, DiscussionView talk) {
        return lasting(comment.parentId(), talk);
    }

    private String lasting(long id, DiscussionView talk) {
        return links.to(talk.subject().title().path()) + "?comment=" + id + "#comment-" + id;
    }

    /** This page, where the person does this to a comment. */
    public String doing(String what, CommentView comment, DiscussionView talk) {
        return at(talk, getSort(), getLabel(), "&" + what + "=" + comment.id()) + "#comment-" + comment.id();
    }

    private String at(DiscussionView talk, CommentSort sort, String label, String more) {
        String query = (sort == CommentSort.BEST ? "" : "&sort=" + sort.code())
                + (label.isEmpty() ? "" : "&label=" + label)
                + more;
        String path = links.to(talk.subject().title().path());
        return query.isEmpty() ? path : path + "?" + query.substring(1);
    }
}
