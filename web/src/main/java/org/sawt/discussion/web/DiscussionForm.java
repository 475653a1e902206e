package org.sawt.discussion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;
import org.sawt.common.Violations;
import org.sawt.common.web.RequestInput;
import org.sawt.discussion.CommentDraft;
import org.sawt.discussion.CommentLabel;
import org.sawt.discussion.service.CommentCommand;
import org.sawt.discussion.service.CommentReceipt;
import org.sawt.discussion.service.CommentService;
import org.sawt.discussion.service.CommentView;
import org.sawt.identity.FormAction;
import org.sawt.identity.service.FormLimits;

/**
 * What people do in a discussion: write at its top, and everything that the buttons of single comments do. Those are plain
 * buttons of one form, so that comments which move or come meanwhile cannot be mistaken for each other.
 */
@Named
@RequestScoped
public class DiscussionForm {
    /** The name of the buttons; their value says what is done to which comment. */
    static final String BUTTON = "commentAct";

    private static final Pattern ACT = Pattern.compile("(answer|edit|take|up|down|none)\\.([0-9]{1,18})");
    private static final String TEXT = "text";

    @Inject
    RequestInput input;

    @Inject
    CommentService comments;

    @Inject
    CommentVoting voting;

    @Inject
    InterruptedComment interrupted;

    @Inject
    FormLimits limits;

    private String text = "";
    private String label = "";

    /** Writes a comment that answers none. */
    public void write(String kind, long id) {
        send(new CommentCommand(new SubjectRef(kind, id), null, draft(text, label)), "commentText");
    }

    /** Does what the pressed button of a comment says. */
    public void act(String kind, long id) {
        Matcher act = ACT.matcher(input.text(BUTTON));
        if (!act.matches()) {
            return;
        }
        long comment = Long.parseLong(act.group(2));
        switch (act.group(1)) {
            case "answer" -> answer(new SubjectRef(kind, id), comment);
            case "edit" -> revise(id, comment);
            case "take" -> takeBack(comment);
            case "up" -> voting.vote(comment, 1);
            case "down" -> voting.vote(comment, -1);
            default -> voting.vote(comment, 0);
        }
    }

    private void answer(SubjectRef subject, long parent) {
        send(
                new CommentCommand(subject, parent, draft(input.text("answerText"), input.text("answerLabel"))),
                "answer-" + parent);
    }

    private void send(CommentCommand command, String field) {
        long place = command.parentId() == null ? 0 : command.parentId();
        if (interrupted.keep(command.subject().id(), place, command.draft())) {
            return;
        }
        limits.use(FormAction.COMMENT);
        CommentReceipt receipt = at(field, () -> comments.write(command));
        interrupted.forget();
        voting.lead(receipt, "discussion.form.written." + receipt.status().code());
    }

    private void revise(long subject, long comment) {
        CommentDraft draft = draft(input.text("editText"), input.text("editLabel"));
        if (interrupted.keep(subject, -comment, draft)) {
            return;
        }
        int version = (int) input.number("editVersion").orElse(0);
        limits.use(FormAction.COMMENT);
        CommentReceipt receipt = at("edit-" + comment, () -> comments.revise(comment, version, draft));
        interrupted.forget();
        voting.lead(receipt, "discussion.form.revised." + receipt.status().code());
    }

    private void takeBack(long comment) {
        voting.lead(comments.takeBack(comment), "discussion.form.takenBack");
    }

    private static CommentDraft draft(String text, String label) {
        return new CommentDraft(text, CommentLabel.ofCode(label).orElse(CommentLabel.NONE));
    }

    private interface Sending {
        CommentReceipt send();
    }

    /** What is wrong with the text is told at this field of the page. */
    private static CommentReceipt at(String field, Sending sending) {
        try {
            return sending.send();
        } catch (RuleViolation refused) {
            Violations moved = new Violations();
            refused.violations().stream()
                    .filter(each -> TEXT.equals(each.field()))
                    .forEach(each -> moved.check(
                            false, field, each.key(), each.arguments().toArray()));
            moved.throwIfAny();
            throw refused;
        }
    }

    public String getText() {
        return text.isEmpty() && !input.isPostback() ? interrupted.textFor(0) : text;
    }

    public void setText(String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }

    public String getLabel() {
        return label.isEmpty() && !input.isPostback() ? interrupted.labelFor(0) : label;
    }

    public void setLabel(String label) {
        this.label = Objects.requireNonNullElse(label, "");
    }

    /** What stands in the form below a comment: just sent and refused, or kept from an expired session. */
    public String answerTo(long comment) {
        return input.isPostback() ? input.text("answerText") : interrupted.textFor(comment);
    }

    /** The label that is chosen below a comment. */
    public String answerLabel(long comment) {
        return input.isPostback() ? input.text("answerLabel") : interrupted.labelFor(comment);
    }

    /** What stands in the form that changes a comment: just sent and refused, kept from an expired session, or stored. */
    public String revision(CommentView comment) {
        String kept = input.isSent("editText") ? input.text("editText") : interrupted.textFor(-comment.id());
        return kept.isEmpty() ? comment.words().text() : kept;
    }

    /** The label that is chosen in the form that changes a comment. */
    public String revisionLabel(CommentView comment) {
        String kept = input.isSent("editLabel") ? input.text("editLabel") : interrupted.labelFor(-comment.id());
        return kept.isEmpty() ? comment.words().label().code() : kept;
    }
}
