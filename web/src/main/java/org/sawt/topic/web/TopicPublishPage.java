package org.sawt.topic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.common.web.RequestInput;
import org.sawt.topic.Wording;
import org.sawt.topic.service.TopicQueries;
import org.sawt.topic.service.TopicService;
import org.sawt.topic.service.TopicView;

/** The last look before a topic goes public: what is there in which language, and the button. */
@Named
@RequestScoped
public class TopicPublishPage {

    /** A part of the topic and how many of its texts are still empty in each language. */
    public record Part(String name, long count, long missingAr, long missingEn) {

        static Part of(String name, List<Wording> texts) {
            return new Part(name, texts.size(), blank(texts, Wording::ar), blank(texts, Wording::en));
        }

        private static long blank(List<Wording> texts, Function<Wording, String> language) {
            return texts.stream().map(language).filter(TopicForm::isBlank).count();
        }
    }

    @Inject
    RequestInput input;

    @Inject
    TopicQueries queries;

    @Inject
    TopicService topics;

    @Inject
    Redirects redirects;

    @Inject
    Notice notice;

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

    public List<Part> getParts() {
        load();
        return Stream.of(
                        text("title", topic.titleAr(), topic.titleEn()),
                        text("summary", topic.summaryAr(), topic.summaryEn()),
                        text("body", topic.bodyAr(), topic.bodyEn()),
                        Part.of(topic.kind().code(), TopicForm.wordings(topic)))
                .toList();
    }

    /** Whether every text is there in both languages; what else the rules demand, the service says. */
    public boolean isComplete() {
        return getParts().stream().allMatch(part -> part.missingAr() + part.missingEn() == 0);
    }

    /** Whether publishing opens the voting at once, because its opening time has passed. */
    public boolean isOpeningAtOnce() {
        return !input.now().isBefore(getTopic().opensAt());
    }

    private static Part text(String name, String ar, String en) {
        return Part.of(name, List.of(new Wording(ar, en)));
    }

    public void publish() {
        topics.publish(input.id("topic.notFound"));
        notice.show("topic.publish.done");
        redirects.to("desk/topics/" + input.id("topic.notFound"));
    }
}
