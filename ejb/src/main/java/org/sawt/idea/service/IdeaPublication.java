package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sawt.attachment.service.AttachmentService;
import org.sawt.common.SubjectRef;
import org.sawt.idea.Idea;
import org.sawt.idea.IdeaPublished;
import org.sawt.idea.IdeaRound;
import org.sawt.idea.IdeaStatus;
import org.sawt.moderation.ModerationMode;
import org.sawt.moderation.Submission;
import org.sawt.moderation.service.Screening;

/** How an idea comes before the public, and out of its sight again. */
@Dependent
class IdeaPublication {
    @Inject
    Screening screening;

    @Inject
    IdeaWriting writing;

    @Inject
    IdeaNews news;

    @Inject
    AttachmentService attachments;

    @Inject
    Clock clock;

    /** Sends a draft in: everybody sees it at once, unless a moderator looks at it first. The idea has its id. */
    void submit(Idea idea, IdeaRound round) {
        if (idea.submit(clock.instant())) {
            news.record(idea.id(), "idea.submitted", IdeaStatus.DRAFT.code(), IdeaStatus.SUBMITTED.code());
            if (screen(idea, round.mode()) && idea.show(clock.instant())) {
                news.changed(idea, "idea.published", IdeaStatus.SUBMITTED.code());
            }
        }
    }

    void drafted(Idea idea) {
        news.record(idea.id(), "idea.drafted", null, IdeaStatus.DRAFT.code());
    }

    void discarded(long ideaId) {
        attachments.removeAll(new SubjectRef("idea", ideaId));
        news.record(ideaId, "idea.discarded", IdeaStatus.DRAFT.code(), null);
    }

    void withdrawn(Idea idea, String before) {
        news.changed(idea, "idea.withdrawn", before);
    }

    /** A public idea of a round that is reviewed afterwards has grown by clean HTML. */
    void extended(Idea idea, String html) {
        long author = idea.authorId().orElse(0L);
        String words = writing.words(idea) + "\n" + writing.plain(html);
        screening.screen(new Submission(idea.subject(), author, words, ModerationMode.AFTER));
        news.changed(idea, "idea.extended", idea.status().code());
    }

    /** A public idea has another text. */
    void revised(Idea idea, ModerationMode mode) {
        screen(idea, mode);
        news.changed(idea, "idea.revised", idea.status().code());
    }

    private boolean screen(Idea idea, ModerationMode mode) {
        long author = idea.authorId().orElse(0L);
        return screening.screen(new Submission(idea.subject(), author, writing.words(idea), mode));
    }

    /** Shows what waited or was hidden; its authors are told when it waited. */
    void show(Idea idea) {
        IdeaStatus before = idea.status();
        if (idea.show(clock.instant())) {
            boolean waited = before == IdeaStatus.SUBMITTED;
            news.changed(idea, waited ? "idea.published" : "idea.restored", before.code());
            if (waited) {
                news.tell(new IdeaPublished(idea.id()));
            }
        }
    }

    void hide(Idea idea) {
        if (idea.hide()) {
            news.changed(idea, "idea.hidden", idea.status().code());
        }
    }
}
