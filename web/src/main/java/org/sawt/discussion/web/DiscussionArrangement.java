package org.sawt.discussion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.sawt.common.Roles;
import org.sawt.common.SubjectRef;
import org.sawt.common.web.RequestInput;
import org.sawt.discussion.service.DiscussionQueries;
import org.sawt.discussion.service.DiscussionService;
import org.sawt.discussion.service.DiscussionSetting;
import org.sawt.identity.web.Person;
import org.sawt.moderation.ModerationMode;

/** Where officers and moderators say how a subject is discussed. For {@code WEB-INF/discussion/arrange.xhtml}. */
@Named
@RequestScoped
public class DiscussionArrangement {
    @Inject
    DiscussionQueries queries;

    @Inject
    DiscussionService service;

    @Inject
    RequestInput input;

    @Inject
    Person person;

    @Inject
    CommentWay way;

    private final Map<SubjectRef, DiscussionSetting> asked = new HashMap<>();
    private String mode;
    private Boolean open;

    /** The setting, for those who may change it; null for everybody else. */
    public DiscussionSetting of(String kind, long id) {
        SubjectRef subject = new SubjectRef(kind, id);
        if (!asked.containsKey(subject)) {
            asked.put(subject, isStaff() && queries.mayArrange(subject) ? queries.setting(subject) : null);
        }
        DiscussionSetting setting = asked.get(subject);
        if (setting != null && mode == null) {
            mode = setting.mode().code();
            open = setting.open();
        }
        return setting;
    }

    private boolean isStaff() {
        return person.is(Roles.MODERATOR) || person.is(Roles.MINISTRY) || person.is(Roles.ADMIN);
    }

    /** Decides it, unless somebody else has decided since this page was shown. */
    public void arrange(String kind, long id) {
        SubjectRef subject = new SubjectRef(kind, id);
        ModerationMode wanted =
                ModerationMode.BEFORE.code().equals(mode) ? ModerationMode.BEFORE : ModerationMode.AFTER;
        int version = (int) input.number("settingVersion").orElse(0);
        service.arrange(subject, new DiscussionSetting(wanted, Boolean.TRUE.equals(open), version));
        way.say("discussion.setting.done");
        way.back("#discussion");
    }

    public ModerationMode[] getModes() {
        return ModerationMode.values();
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public boolean isOpen() {
        return Boolean.TRUE.equals(open);
    }

    public void setOpen(boolean open) {
        this.open = open;
    }
}
