package org.sawt.topic.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sawt.common.Page;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.government.service.EntityName;
import org.sawt.topic.Answer;
import org.sawt.topic.StatementModeration;
import org.sawt.topic.Topic;
import org.sawt.topic.TopicKind;
import org.sawt.topic.TopicStatus;

/** What the pages and the JSON interface show of topics. */
@Stateless
public class TopicQueries {
    @Inject
    TopicListRepository lists;

    @Inject
    TopicViewRepository views;

    @Inject
    VoteRepository votes;

    @Inject
    TopicCaller caller;

    @Inject
    Clock clock;

    /** The published topics. Page counts from 1. */
    @PermitAll
    public Page<TopicCard> list(TopicFilter filter, int page, int size) {
        return lists.published(filter, new PageWanted(page, size), clock.instant());
    }

    /** The topics of the caller's entity, drafts too; all topics for an administrator. The latest first. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public Page<TopicCard> listOwn(int page, int size) {
        PageWanted wanted = new PageWanted(page, size);
        return caller.isAdmin()
                ? lists.all(wanted, clock.instant())
                : lists.inChargeOf(caller.charge(), wanted, clock.instant());
    }

    /** A topic that is not a draft; without the statements that were moderated out. */
    @PermitAll
    public TopicView getPublished(long id) {
        return view(published(id), StatementModeration.UNMODERATED);
    }

    /** The entities that have put topics to the public, by their name in this language, "ar" or "en". */
    @PermitAll
    public List<EntityName> askers(String language) {
        return lists.askers(language);
    }

    /** A topic of the caller's entity (any for an administrator), draft or not, with all its statements. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public TopicView getOwn(long id) {
        Topic topic = views.find(id).orElseThrow(() -> RuleViolation.notFound("topic.notFound"));
        caller.requireCharge(topic);
        return view(topic, StatementModeration.REJECTED);
    }

    /** The results of a published topic as far as the caller may see them; hidden otherwise. */
    @PermitAll
    public TopicResults results(long id) {
        Topic topic = published(id);
        return maySeeResults(topic) ? results(topic) : TopicResults.hidden();
    }

    /** What the caller has voted on a published topic; empty for who has not, and for an anonymous visitor. */
    @PermitAll
    public Optional<OwnVote> ownVote(long topicId) {
        published(topicId);
        OptionalLong account = caller.findAccountId();
        return account.isPresent() ? OwnVote.of(votes.current(topicId, account.getAsLong())) : Optional.empty();
    }

    private Topic published(long id) {
        return views.find(id)
                .filter(topic -> topic.publishedAt().isPresent())
                .orElseThrow(() -> RuleViolation.notFound("topic.notFound"));
    }

    private boolean maySeeResults(Topic topic) {
        TopicStatus status = topic.statusAt(clock.instant());
        return topic.resultsVisibility().allows(status, false)
                || caller.isInCharge(topic.charge())
                || topic.resultsVisibility().allows(status, true) && hasVoted(topic);
    }

    private boolean hasVoted(Topic topic) {
        OptionalLong account = caller.findAccountId();
        return account.isPresent()
                && !votes.current(topic.id(), account.getAsLong()).isEmpty();
    }

    private TopicView view(Topic topic, StatementModeration least) {
        Instant now = clock.instant();
        return new TopicView(
                topic.id(),
                topic.kind(),
                topic.statusAt(now),
                topic.title().ar(),
                topic.title().en(),
                topic.summary().ar(),
                topic.summary().en(),
                topic.body().ar(),
                topic.body().en(),
                topic.opensAt(),
                topic.closesAt(),
                topic.resultsVisibility(),
                views.turnout(topic.id()),
                topic.kind() == TopicKind.SINGLE_CHOICE ? views.options(topic.id()) : List.of(),
                topic.kind() == TopicKind.STATEMENTS ? views.statements(topic.id(), least.code()) : List.of(),
                maySeeResults(topic),
                topic.version(),
                topic.origin(),
                topic.charge().entityId() == null
                        ? null
                        : views.entity(topic.charge().entityId()),
                topic.eligibility(),
                caller.gaps(topic.eligibility()));
    }

    /** With the zeros, in the order of the page. */
    private TopicResults results(Topic topic) {
        Map<Long, Map<Long, Long>> tally = views.tally(topic.id());
        Map<Long, Map<Long, Long>> counts = new LinkedHashMap<>();
        if (topic.kind() == TopicKind.SINGLE_CHOICE) {
            List<Long> options =
                    views.options(topic.id()).stream().map(OptionView::id).toList();
            counts.put(topic.id(), counts(tally.get(topic.id()), options));
        } else {
            List<Long> choices = List.of(Answer.AGREE, Answer.DISAGREE, Answer.PASS);
            views.statements(topic.id(), StatementModeration.UNMODERATED.code())
                    .forEach(statement -> counts.put(statement.id(), counts(tally.get(statement.id()), choices)));
        }
        return new TopicResults(views.turnout(topic.id()), counts);
    }

    private static Map<Long, Long> counts(Map<Long, Long> tally, List<Long> choices) {
        Map<Long, Long> counts = new LinkedHashMap<>();
        choices.forEach(choice -> counts.put(choice, tally == null ? 0 : tally.getOrDefault(choice, 0L)));
        return counts;
    }
}
