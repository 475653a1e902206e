package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.sawt.discussion.service.CommentDemo;
import org.sawt.idea.Idea;
import org.sawt.idea.IdeaRound;
import org.sawt.moderation.Submission;
import org.sawt.moderation.service.Screening;
import org.sawt.search.service.SearchOutbox;

/** What is written about an idea of the demonstration, and who finds it. */
@Dependent
class IdeaDemoTalk {
    @Inject
    IdeaWriting writing;

    @Inject
    CoAuthorRepository coAuthors;

    @Inject
    CommentDemo comments;

    @Inject
    Screening screening;

    @Inject
    SearchOutbox search;

    String clean(String html) {
        return writing.clean(html, true).html();
    }

    void nameCoAuthors(Idea idea, DemoIdea demo, Map<String, Long> people, Instant now) {
        demo.coAuthors().forEach(name -> coAuthors.add(idea.id(), people.get(name), demo.at(now)));
    }

    /** Leaves it to a moderator. */
    void hold(Idea idea, IdeaRound round) {
        screening.screen(new Submission(idea.subject(), idea.authorId().orElse(0L), writing.words(idea), round.mode()));
    }

    void discuss(Idea idea, DemoIdea demo, Map<String, Long> people, Instant now) {
        for (DemoIdea.Remark remark : demo.remarks(now)) {
            long comment = say(idea, 0, remark, people);
            DemoIdea.answers(remark, now).forEach(answer -> say(idea, comment, answer, people));
        }
        found(idea);
    }

    void found(Idea idea) {
        search.changed(idea.subject());
    }

    private long say(Idea idea, long parent, DemoIdea.Remark remark, Map<String, Long> people) {
        Long entity = remark.isOfficial() ? idea.entityId().orElse(null) : null;
        return comments.show(new CommentDemo.Entry(
                idea.subject(),
                parent,
                people.get(remark.by()),
                entity,
                remark.draft(),
                remark.at(),
                remark.up(),
                remark.down()));
    }
}
