package org.sawt.topic.web;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sawt.common.RuleViolation;
import org.sawt.common.web.Notice;
import org.sawt.identity.SignedIn;
import org.sawt.topic.Answer;
import org.sawt.topic.service.VoteService;

/**
 * A vote that arrived after its person's session had expired. It exists only in that case. When the same person signs in, it is cast;
 * for anyone else it is merely a selection on the page.
 */
@SessionScoped
public class PendingVote implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<Long, Long> choices = new LinkedHashMap<>();
    private long topicId;
    private long accountId;

    void keep(long topic, List<Answer> answers, long account) {
        topicId = topic;
        accountId = account;
        choices.clear();
        answers.forEach(answer -> choices.put(answer.questionId(), answer.choice()));
    }

    Map<Long, Long> choicesFor(long topic) {
        return topic == topicId ? Map.copyOf(choices) : Map.of();
    }

    void forget() {
        choices.clear();
    }

    /** Runs inside the sign-in POST. A refusal must not hinder the sign-in: the choice then stays a selection on the page. */
    void castOnSignIn(
            @Observes(notifyObserver = Reception.IF_EXISTS) SignedIn event, VoteService votes, Notice notice) {
        if (event.account().id() != accountId || choices.isEmpty()) {
            return;
        }
        List<Answer> answers = choices.entrySet().stream()
                .map(choice -> new Answer(choice.getKey(), choice.getValue()))
                .toList();
        try {
            votes.cast(topicId, answers);
            forget();
            notice.show("topic.vote.kept");
        } catch (RuleViolation | EJBException refused) {
            notice.show("topic.vote.keptOnly");
        }
    }
}
