package org.sawt.topic;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sawt.common.RuleViolation;
import org.sawt.identity.Eligibility;
import org.sawt.identity.VerificationLevel;

/** What can be answered on a published topic, and by whom. It never changes, because publishing freezes both. */
public record BallotPaper(
        long topicId, TopicKind kind, Set<Long> questions, Set<Long> choices, Eligibility eligibility) {
    private static final Set<Long> STATEMENT_CHOICES = Set.of(Answer.AGREE, Answer.PASS, Answer.DISAGREE);

    public BallotPaper {
        questions = Set.copyOf(questions);
        choices = Set.copyOf(choices);
    }

    public static BallotPaper singleChoice(long topicId, Set<Long> options) {
        return new BallotPaper(topicId, TopicKind.SINGLE_CHOICE, Set.of(topicId), options, Eligibility.everybody());
    }

    public static BallotPaper statements(long topicId, Set<Long> statements) {
        return new BallotPaper(topicId, TopicKind.STATEMENTS, statements, STATEMENT_CHOICES, Eligibility.everybody());
    }

    /** The same paper for these people only. */
    public BallotPaper only(Eligibility eligible) {
        return new BallotPaper(topicId, kind, questions, choices, eligible);
    }

    /** Whether it must be known for sure who votes: then a person votes once, whatever accounts the person has. */
    public boolean isForKnownPeople() {
        return eligibility.level() == VerificationLevel.VERIFIED;
    }

    /** At least one answer, each to another question of this topic, each with a choice of this topic. */
    public void check(List<Answer> answers) {
        String field = kind == TopicKind.SINGLE_CHOICE ? "option" : "votes";
        if (answers.isEmpty()) {
            throw RuleViolation.invalid(field, "topic.vote.empty");
        }
        Set<Long> answered = new HashSet<>();
        for (Answer answer : answers) {
            if (!questions.contains(answer.questionId()) || !choices.contains(answer.choice())) {
                throw RuleViolation.invalid(field, "topic.vote.foreign");
            }
            if (!answered.add(answer.questionId())) {
                throw RuleViolation.invalid(field, "topic.vote.twice");
            }
        }
    }
}
