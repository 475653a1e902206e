package org.sawt.topic.web;

import java.util.Map;
import org.sawt.topic.Answer;
import org.sawt.topic.service.StatementView;
import org.sawt.topic.service.TopicResults;

/** One statement with the shares of those who agree, disagree and pass; the three parts make one bar. */
public record StatementResult(StatementView statement, Share agree, Share disagree, Share pass) {

    static StatementResult of(StatementView statement, TopicResults results) {
        Map<Long, Long> counts = results.counts().getOrDefault(statement.id(), Map.of());
        long agree = counts.getOrDefault(Answer.AGREE, 0L);
        long disagree = counts.getOrDefault(Answer.DISAGREE, 0L);
        long pass = counts.getOrDefault(Answer.PASS, 0L);
        long total = agree + disagree + pass;
        return new StatementResult(
                statement,
                new Share(agree, total, 0),
                new Share(disagree, total, agree),
                new Share(pass, total, agree + disagree));
    }

    public long total() {
        return agree.total();
    }
}
