package org.sawt.topic.service;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sawt.topic.Answer;
import org.sawt.topic.Topic;
import org.sawt.topic.TopicKind;

/** Makes up how anonymous people voted on a demo topic: the same votes every time, in two camps of opinion. */
class DemoVotes {
    /** A made-up vote. */
    record Vote(long participant, Answer answer, Instant castAt) {}

    private static final double FIRST_CAMP = 0.55;
    private static final double ANSWERED = 0.75;

    private final DemoTopic demo;
    private final Topic topic;
    private final Random random;
    private final Duration voting;

    DemoVotes(DemoTopic demo, Topic topic, Instant now) {
        this.demo = demo;
        this.topic = topic;
        this.random = new Random(demo.people());
        this.voting = Duration.between(topic.opensAt(), now.isBefore(topic.closesAt()) ? now : topic.closesAt());
    }

    List<Vote> of(List<Long> participants) {
        List<Vote> votes = new ArrayList<>();
        for (long participant : participants) {
            Instant castAt = castAt();
            answers().forEach(answer -> votes.add(new Vote(participant, answer, castAt)));
        }
        return votes;
    }

    private Instant castAt() {
        long millis = (long) (random.nextDouble() * voting.toMillis());
        return topic.opensAt().plus(millis, ChronoUnit.MILLIS);
    }

    private List<Answer> answers() {
        return topic.kind() == TopicKind.SINGLE_CHOICE ? List.of(option()) : statements();
    }

    private Answer option() {
        List<Integer> weights = demo.weights();
        int drawn = random.nextInt(weights.stream().mapToInt(Integer::intValue).sum());
        int chosen = 0;
        while (drawn >= weights.get(chosen)) {
            drawn -= weights.get(chosen);
            chosen++;
        }
        return new Answer(topic.id(), topic.options().get(chosen).id());
    }

    private List<Answer> statements() {
        int camp = random.nextDouble() < FIRST_CAMP ? 0 : 1;
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < topic.statements().size(); i++) {
            if (i == 0 || random.nextDouble() < ANSWERED) {
                answers.add(new Answer(topic.statements().get(i).id(), opinion(i, camp)));
            }
        }
        return answers;
    }

    private long opinion(int statement, int camp) {
        double drawn = random.nextDouble();
        double agree = demo.share(statement, "agree", camp);
        if (drawn < agree) {
            return Answer.AGREE;
        }
        return drawn < agree + demo.share(statement, "disagree", camp) ? Answer.DISAGREE : Answer.PASS;
    }
}
