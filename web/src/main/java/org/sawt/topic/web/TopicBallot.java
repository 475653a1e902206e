package org.sawt.topic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.common.web.RequestInput;
import org.sawt.topic.Answer;
import org.sawt.topic.service.VoteReceipt;
import org.sawt.topic.service.VoteService;

/** The three ways to vote on a topic's page: one option, one statement, several statements. */
@Named
@RequestScoped
public class TopicBallot {

    static final String ANSWER = "answer-";
    static final String OPTION = "option";
    static final String STATEMENT = "statement";

    @Inject
    RequestInput input;

    @Inject
    VoteService votes;

    @Inject
    InterruptedVote interrupted;

    @Inject
    Redirects redirects;

    @Inject
    Notice notice;

    /** The only question of a single-choice topic is the topic itself. */
    public void choose() {
        long topic = input.id("topic.notFound");
        List<Answer> answers = input.number(OPTION).stream()
                .mapToObj(option -> new Answer(topic, option))
                .toList();
        cast(answers, "topics/" + topic);
    }

    public void answer(long choice) {
        List<Answer> answers = input.number("question").stream()
                .mapToObj(statement -> new Answer(statement, choice))
                .toList();
        cast(answers, "topics/" + input.id("topic.notFound") + "#ballot");
    }

    public void answerList() {
        cast(
                answers(input.numbers(ANSWER)),
                "topics/" + input.id("topic.notFound") + "?view=list&page=" + input.page());
    }

    private void cast(List<Answer> answers, String back) {
        long topic = input.id("topic.notFound");
        if (interrupted.keep(topic, answers)) {
            if (!answers.isEmpty()) {
                notice.show("topic.vote.waits");
            }
            redirects.toSignIn();
            return;
        }
        VoteReceipt receipt = votes.cast(topic, answers);
        interrupted.forget();
        notice.show(receipt.first() ? "topic.vote.counted" : "topic.vote.changed");
        redirects.to(back);
    }

    private static List<Answer> answers(Map<Long, Long> choices) {
        return choices.entrySet().stream()
                .map(choice -> new Answer(choice.getKey(), choice.getValue()))
                .toList();
    }
}
