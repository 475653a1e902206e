package org.sawt.topic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sawt.common.Page;
import org.sawt.common.web.RequestInput;
import org.sawt.identity.EligibilityGap;
import org.sawt.topic.TopicStatus;
import org.sawt.topic.service.OwnVote;
import org.sawt.topic.service.StatementView;
import org.sawt.topic.service.TopicQueries;
import org.sawt.topic.service.TopicView;

/** A published topic: what it is, what this person can do now and what this person has voted. */
@Named
@RequestScoped
public class TopicViewPage {

    static final int PER_PAGE = 20;

    @Inject
    RequestInput input;

    @Inject
    TopicQueries queries;

    @Inject
    InterruptedVote interrupted;

    private TopicView topic;
    private OwnVote own;
    private Map<Long, Long> answers;

    /** Also reached through the getters: a postback asks what is rendered before any action runs. */
    public void load() {
        if (topic == null) {
            TopicView found = queries.getPublished(input.id("topic.notFound"));
            own = queries.ownVote(found.id()).orElse(null);
            answers = new LinkedHashMap<>(own == null ? Map.of() : own.choices());
            topic = found;
        }
    }

    public TopicView getTopic() {
        load();
        return topic;
    }

    /** What keeps this person from voting; null when nobody can vote any more. */
    public List<EligibilityGap> getGaps() {
        return getTopic().status() == TopicStatus.CLOSED ? null : topic.gaps();
    }

    public boolean isVoted() {
        return getOwn() != null;
    }

    /** This person's vote as it is stored, or null. */
    public OwnVote getOwn() {
        load();
        return own;
    }

    /** What is ticked in the form: just sent and refused, kept from an expired session, or stored, in this order. */
    public boolean isChosen(long question, long choice) {
        Long ticked = ticked().get(question);
        return ticked != null && ticked == choice;
    }

    private Map<Long, Long> ticked() {
        load();
        Map<Long, Long> ticked = new LinkedHashMap<>(answers);
        ticked.putAll(interrupted.choicesFor(topic.id()));
        if (input.isPostback()) { // a link must not tick an answer for somebody
            ticked.putAll(input.numbers(TopicBallot.ANSWER));
            input.number(TopicBallot.OPTION).ifPresent(option -> ticked.put(topic.id(), option));
        }
        return ticked;
    }

    /** Whether this person's stored vote is for this option. */
    public boolean isMine(long option) {
        load();
        Long chosen = answers.get(topic.id());
        return chosen != null && chosen == option;
    }

    public boolean isList() {
        return "list".equals(input.text("view"));
    }

    public long getAnswered() {
        return statements().stream()
                .filter(statement -> answers.containsKey(statement.id()))
                .count();
    }

    /** The statement asked for; else the first without an answer; null when all are answered. */
    public StatementRow getCurrent() {
        OptionalLong asked = input.number(TopicBallot.STATEMENT);
        Optional<StatementView> wanted = asked.isPresent()
                ? statements().stream()
                        .filter(statement -> statement.id() == asked.getAsLong())
                        .findFirst()
                : Optional.empty();
        return wanted.or(this::firstUnanswered)
                .map(statement -> StatementRow.of(statement, answers))
                .orElse(null);
    }

    private Optional<StatementView> firstUnanswered() {
        return statements().stream()
                .filter(statement -> !answers.containsKey(statement.id()))
                .findFirst();
    }

    /** The current statement's place among all, from 1. */
    public int getPlace() {
        return places().indexOf(getCurrent().id()) + 1;
    }

    /** The id of the statement before the current one, or null. */
    public Long getPrevious() {
        return neighbour(-1);
    }

    public Long getNext() {
        return neighbour(1);
    }

    private Long neighbour(int step) {
        List<Long> places = places();
        int place = getPlace() - 1 + step;
        return place >= 0 && place < places.size() ? places.get(place) : null;
    }

    private List<Long> places() {
        return statements().stream().map(StatementView::id).toList();
    }

    private List<StatementView> statements() {
        return getTopic().statements();
    }

    public Page<StatementRow> getRows() {
        return Page.cut(statements(), input.page(), PER_PAGE, statement -> StatementRow.of(statement, answers));
    }
}
