package org.sawt.topic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sawt.common.Page;
import org.sawt.common.web.RequestInput;
import org.sawt.topic.service.TopicQueries;
import org.sawt.topic.service.TopicResults;
import org.sawt.topic.service.TopicView;

/** The results of a topic as bars and as a table; statements come in pages, the topic's own page shows the first few. */
@Named
@RequestScoped
public class TopicResultsPage {

    static final int PER_PAGE = 25;
    static final int FIRST_FEW = 5;

    @Inject
    RequestInput input;

    @Inject
    TopicQueries queries;

    private TopicView topic;
    private TopicResults results;

    public void load() {
        if (topic == null) {
            TopicView found = queries.getPublished(input.id("topic.notFound"));
            results = queries.results(found.id());
            topic = found;
        }
    }

    public TopicView getTopic() {
        load();
        return topic;
    }

    public long getParticipants() {
        load();
        return results.participants();
    }

    public List<OptionResult> getOptions() {
        return OptionResult.of(getTopic(), results);
    }

    /** All votes for all options: one a participant. */
    public long getVotes() {
        return getOptions().stream().mapToLong(option -> option.share().votes()).sum();
    }

    public Page<StatementResult> getStatements() {
        return statements(input.page(), PER_PAGE);
    }

    public Page<StatementResult> getFirstStatements() {
        return statements(1, FIRST_FEW);
    }

    private Page<StatementResult> statements(int page, int size) {
        return Page.cut(getTopic().statements(), page, size, statement -> StatementResult.of(statement, results));
    }
}
