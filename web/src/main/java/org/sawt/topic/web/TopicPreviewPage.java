package org.sawt.topic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sawt.common.web.RequestInput;
import org.sawt.topic.Wording;
import org.sawt.topic.service.TopicQueries;
import org.sawt.topic.service.TopicView;

/** A topic as the public will see it, for its owner. */
@Named
@RequestScoped
public class TopicPreviewPage {

    @Inject
    RequestInput input;

    @Inject
    TopicQueries queries;

    private TopicView topic;

    public void load() {
        if (topic == null) {
            topic = queries.getOwn(input.id("topic.notFound"));
        }
    }

    public TopicView getTopic() {
        load();
        return topic;
    }

    /** The options or statements, as they will be put. */
    public List<Wording> getQuestions() {
        return TopicForm.wordings(getTopic());
    }
}
