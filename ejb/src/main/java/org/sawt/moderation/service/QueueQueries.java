package org.sawt.moderation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.sawt.common.Page;
import org.sawt.common.Roles;
import org.sawt.common.SubjectRef;

/** The one queue over all that people write. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class QueueQueries {

    private static final int LAST_PAGE = 1_000_000;
    private static final int LARGEST = 100;

    @Inject
    QueueRepository queue;

    @Inject
    ContentDirectory contents;

    @Inject
    Moderator moderator;

    @Inject
    Clock clock;

    /** The cases that match and that the caller looks after. Page counts from 1. */
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public Page<QueueCard> list(QueueFilter filter, QueueSort sort, int page, int size) {
        Instant now = clock.instant();
        Page<Void> wanted = new Page<>(List.of(), 0, Math.clamp(page, 1, LAST_PAGE), Math.clamp(size, 1, LARGEST));
        Page<QueueRepository.Row> rows = queue.list(own(filter), sort, wanted, moderator.accountId(), now);
        Map<SubjectRef, ModeratedItem> items = contents.items(
                rows.items().stream().map(QueueRepository.Row::content).toList());
        OptionalLong entity = moderator.entityId();
        List<QueueCard> cards = rows.items().stream()
                .filter(row -> isOwn(entity, items.get(row.content())))
                .map(row -> card(row, items.get(row.content()), now))
                .toList();
        return new Page<>(cards, rows.total(), rows.page(), rows.size());
    }

    /** The words for what can be moderated. */
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public Set<String> kinds() {
        return new TreeSet<>(contents.kinds());
    }

    /** Whether the caller looks after the items of one entity only, and need not choose. */
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public boolean isOfOneEntity() {
        return moderator.entityId().isPresent();
    }

    /** Whether the item is there, and its entity of today is one that the caller looks after. */
    private static boolean isOwn(OptionalLong entity, ModeratedItem item) {
        return item != null && Moderator.isOf(entity, item.entityId());
    }

    private QueueFilter own(QueueFilter filter) {
        Long entity =
                moderator.entityId().isPresent() ? (Long) moderator.entityId().getAsLong() : filter.entityId();
        return new QueueFilter(
                filter.kind(), filter.source(), filter.rule(), filter.days(), filter.owner(), entity, filter.state());
    }

    private static QueueCard card(QueueRepository.Row row, ModeratedItem item, Instant now) {
        return new QueueCard(
                row.id(),
                item,
                row.authorName(),
                row.reasons(),
                row.state(),
                row.openedAt(),
                row.claim(),
                row.reasons().isOverdueAt(now));
    }
}
