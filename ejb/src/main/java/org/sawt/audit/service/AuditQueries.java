package org.sawt.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sawt.audit.AuditChoices;
import org.sawt.audit.AuditRow;
import org.sawt.audit.AuditSearch;
import org.sawt.common.Page;
import org.sawt.common.Roles;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.PublicActionSource;
import org.sawt.government.service.EntityName;
import org.sawt.government.service.EntityQueries;

/** Reads the audit trail: all of it for administrators, the public actions of public items for everybody. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AuditQueries {

    @Inject
    AuditSearchRepository repository;

    @Inject
    Instance<PublicActionSource> sources;

    @Inject
    EntityQueries entities;

    /** The newest rows first; pages count from 1, and whoever asks for one behind the last gets the last. */
    @RolesAllowed(Roles.ADMIN)
    public Page<AuditRow> search(AuditSearch search, int page, int size) {
        long total = repository.count(search);
        int last = (int) new Page<>(List.of(), total, 1, size).pages();
        int wanted = Math.clamp(page, 1, last);
        return new Page<>(repository.find(search, Page.offset(wanted, size), size), total, wanted, size);
    }

    /** What can be searched for. */
    @RolesAllowed(Roles.ADMIN)
    public AuditChoices choices() {
        return new AuditChoices(repository.actions(), repository.subjectKinds());
    }

    /** What was publicly done to a public item, the newest first. */
    @PermitAll
    public List<HistoryEvent> publicHistory(SubjectRef subject) {
        Set<String> actions = sources.stream()
                .flatMap(source -> source.publicActions().stream())
                .collect(Collectors.toUnmodifiableSet());
        List<AuditRow> rows = repository.history(subject, actions);
        Map<Long, EntityName> names = rows.stream()
                .map(AuditRow::entityId)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> entities.findName(id).stream())
                .collect(Collectors.toMap(EntityName::id, Function.identity()));
        return rows.stream()
                .map(row -> new HistoryEvent(
                        row.action(), row.actorRole(), names.get(row.entityId()), row.recordedAt(), row.to()))
                .toList();
    }
}
