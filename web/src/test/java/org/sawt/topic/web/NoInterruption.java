package org.sawt.topic.web;

import java.util.List;
import java.util.Map;
import org.sawt.topic.Answer;

/** A session that is alive, or one that has expired. */
class NoInterruption extends InterruptedVote {

    boolean expired;
    boolean forgotten;
    List<Answer> kept = List.of();
    Map<Long, Long> choices = Map.of();

    @Override
    boolean keep(long topicId, List<Answer> answers) {
        kept = expired ? answers : List.of();
        return expired;
    }

    @Override
    Map<Long, Long> choicesFor(long topicId) {
        return choices;
    }

    @Override
    void forget() {
        forgotten = true;
    }
}
