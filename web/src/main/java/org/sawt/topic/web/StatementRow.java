package org.sawt.topic.web;

import java.util.Map;
import org.sawt.topic.Answer;
import org.sawt.topic.service.StatementView;

/** A statement on the ballot with this person's answer; {@code answer} is null while there is none. */
public record StatementRow(long id, int number, String textAr, String textEn, Long answer) {

    static StatementRow of(StatementView statement, Map<Long, Long> answers) {
        return new StatementRow(
                statement.id(),
                statement.number(),
                statement.textAr(),
                statement.textEn(),
                answers.get(statement.id()));
    }

    public boolean isAnswered() {
        return answer != null;
    }

    /** The message key of the answer. */
    public String answerKey() {
        return answer == Answer.AGREE
                ? "topic.vote.agree"
                : answer == Answer.DISAGREE ? "topic.vote.disagree" : "topic.vote.pass";
    }
}
