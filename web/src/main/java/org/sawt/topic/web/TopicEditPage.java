package org.sawt.topic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.OptionalLong;
import org.sawt.common.RuleViolation;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.common.web.RequestInput;
import org.sawt.topic.TopicKind;
import org.sawt.topic.TopicStatus;
import org.sawt.topic.service.TopicQueries;
import org.sawt.topic.service.TopicService;
import org.sawt.topic.service.TopicView;

/** An officer writes a topic, or steers one that is already public. Everything typed survives every refusal. */
@Named
@RequestScoped
public class TopicEditPage {

    @Inject
    RequestInput input;

    @Inject
    TopicQueries queries;

    @Inject
    TopicService topics;

    @Inject
    Redirects redirects;

    @Inject
    Notice notice;

    private TopicView topic;
    private TopicForm form;
    private boolean stale;
    private int focusedRow = -1;

    /** Also reached through the getters: a postback asks for the rows before any action runs. */
    public void load() {
        if (topic == null && !isNew() && !isKept()) {
            topic = queries.getOwn(input.id("topic.notFound"));
        }
    }

    public boolean isNew() {
        return input.number("id").isEmpty();
    }

    /** Whether only what was typed is here, because its officer is signed in no more: nothing stored is shown then. */
    public boolean isKept() {
        return input.isOfExpiredSession()
                && TopicKind.ofCode(input.text("kind")).isPresent();
    }

    /** The stored topic; null for a new one. */
    public TopicView getTopic() {
        load();
        return topic;
    }

    /** A published topic is frozen: it is steered, not written. */
    public boolean isPublished() {
        return getTopic() != null && topic.status() != TopicStatus.DRAFT;
    }

    public TopicKind getKind() {
        load();
        return topic == null ? TopicKind.ofCode(input.text("kind")).orElse(null) : topic.kind();
    }

    public TopicForm getForm() {
        if (form == null) {
            form = newForm();
        }
        return form;
    }

    private TopicForm newForm() {
        TopicKind kind = getKind();
        if (input.isPostback()) {
            return TopicForm.sent(kind, input.texts("rowAr"), input.texts("rowEn"));
        }
        return topic == null ? TopicForm.blank(kind, input.now()) : TopicForm.of(topic);
    }

    /** The version that the text on the page started from: the sent one on a postback, so that two tabs notice each other. */
    public int getVersion() {
        load();
        OptionalLong sent = input.number("version");
        return sent.isPresent() || topic == null ? (int) sent.orElse(0) : topic.version();
    }

    /** Whether somebody else saved this topic in the meantime, now or when this form was shown last. */
    public boolean isStale() {
        return stale || (!isKept() && !input.text("stale").isEmpty());
    }

    public void addRow() {
        getForm().addRow();
        focusedRow = getForm().getRows().size() - 1;
    }

    public void removeRow(int row) {
        getForm().removeRow(row);
        focusedRow = Math.min(row, getForm().getRows().size() - 1);
    }

    /** The row to go on with after one was added or removed; -1 for none. */
    public int getFocusedRow() {
        return focusedRow;
    }

    public void save() {
        saved("");
    }

    public void review() {
        saved("/publish");
    }

    private void saved(String next) {
        long id = written(getVersion());
        notice.show("topic.edit.saved");
        redirects.to("desk/topics/" + id + next);
    }

    /** Only offered after a conflict that the officer has seen. */
    public void saveAnyway() {
        written(getTopic().version());
        notice.show("topic.edit.saved");
        redirects.to("desk/topics/" + input.id("topic.notFound"));
    }

    private long written(int version) {
        try {
            if (isNew()) {
                return topics.draft(getForm().draft());
            }
            topics.revise(input.id("topic.notFound"), version, getForm().draft());
            return input.id("topic.notFound");
        } catch (RuleViolation refused) {
            stale = "topic.edit.stale".equals(refused.violations().getFirst().key());
            throw getForm().atRows(refused);
        }
    }

    public void close() {
        topics.close(input.id("topic.notFound"));
        notice.show("topic.desk.closed");
        redirects.to("desk/topics/" + input.id("topic.notFound"));
    }

    public void discard() {
        topics.discard(input.id("topic.notFound"));
        notice.show("topic.desk.discarded");
        redirects.to("desk/topics");
    }
}
