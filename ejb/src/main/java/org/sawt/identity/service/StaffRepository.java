package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sawt.common.Page;
import org.sawt.common.Roles;
import org.sawt.identity.Account;
import org.sawt.identity.AccountStatus;

/** Who works for which government entity. */
@ApplicationScoped
class StaffRepository {

    @PersistenceContext
    EntityManager entityManager;

    /** The entity that the person of an account works for. */
    OptionalLong entityOf(long accountId) {
        return entityManager
                .createQuery("SELECT a.entityId FROM Account a WHERE a.id = :id AND a.entityId IS NOT NULL", Long.class)
                .setParameter("id", accountId)
                .getResultStream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** The account of somebody who may come in or is kept out for now, locked until the end of the transaction. */
    Optional<Account> lock(long accountId) {
        return Optional.ofNullable(entityManager.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE))
                .filter(account ->
                        account.status() == AccountStatus.ACTIVE || account.status() == AccountStatus.BLOCKED);
    }

    /**
     * Lets nobody else change anybody's roles, or block anybody, until the end of the transaction. To be called before
     * anything is read.
     */
    void lockRoles() {
        entityManager
                .createNativeQuery("SELECT name FROM job_lock WHERE name = 'identity.staff' FOR UPDATE")
                .getSingleResult();
    }

    /** Whether somebody besides this account may come in and run the portal. */
    boolean hasOtherAdmin(long accountId) {
        return entityManager
                        .createQuery(
                                "SELECT COUNT(a) FROM Account a JOIN a.roles r"
                                        + " WHERE r = :admin AND a.status = :active AND a.id <> :id",
                                Long.class)
                        .setParameter("admin", Roles.ADMIN)
                        .setParameter("active", AccountStatus.ACTIVE)
                        .setParameter("id", accountId)
                        .getSingleResult()
                > 0;
    }

    /** One page of the people of an entity, by their names. */
    Page<StaffMember> membersOf(long entityId, int page, int size) {
        Number total = (Number) entityManager
                .createNativeQuery("SELECT COUNT(*) FROM account WHERE entity_id = ?")
                .setParameter(1, entityId)
                .getSingleResult();
        List<?> rows = entityManager
                .createNativeQuery("SELECT a.id, a.display_name, GROUP_CONCAT(r.role ORDER BY r.role)"
                        + " FROM account a LEFT JOIN account_role r ON r.account_id = a.id WHERE a.entity_id = ?"
                        + " GROUP BY a.id, a.display_name ORDER BY a.display_name, a.id")
                .setParameter(1, entityId)
                .setFirstResult(Page.offset(page, size))
                .setMaxResults(size)
                .getResultList();
        List<StaffMember> items =
                rows.stream().map(row -> member((Object[]) row)).toList();
        return new Page<>(items, total.longValue(), page, size);
    }

    private static StaffMember member(Object[] row) {
        List<String> roles =
                row[2] == null ? List.of() : List.of(row[2].toString().split(","));
        return new StaffMember(((Number) row[0]).longValue(), (String) row[1], roles);
    }
}
