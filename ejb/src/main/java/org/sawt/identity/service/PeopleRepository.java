package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sawt.common.BilingualText;
import org.sawt.common.Page;
import org.sawt.common.Roles;
import org.sawt.identity.Account;
import org.sawt.identity.AccountBlock;
import org.sawt.identity.AccountStatus;
import org.sawt.identity.VerificationLevel;

/**
 * People as administrators see them. A page of the list takes two statements, one person takes one; the page's ids are found
 * first, so that nothing else is read of the people on other pages.
 */
@ApplicationScoped
class PeopleRepository {

    private static final String CARD = """
            a.id, a.display_name, a.email, a.status, a.created_at, e.name_ar, e.name_en, v.verified_at,
            (SELECT GROUP_CONCAT(r.role) FROM account_role r WHERE r.account_id = a.id)""";

    private static final String FROM = """

            JOIN account a ON a.id = page.id
            LEFT JOIN government_entity e ON e.id = a.entity_id
            LEFT JOIN verified_identity v ON v.account_id = a.id
            """;

    private static final String CARDS = "SELECT " + CARD
            + " FROM (SELECT a.id FROM account a WHERE %1$s ORDER BY %2$s LIMIT %3$d OFFSET %4$d) page" + FROM
            + " ORDER BY %2$s";

    private static final String VIEW = "SELECT " + CARD + """
            , a.user_name, a.language, a.entity_id, IF(a.password_hash = '', 0, 1),
            (SELECT COUNT(*) FROM second_factor f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL),
            (SELECT COUNT(*) FROM account_session s WHERE s.account_id = a.id AND s.expires_at > ?),
            (SELECT COUNT(*) FROM api_token t WHERE t.account_id = a.id),
            b.reason, b.blocked_by, b.blocked_at, o.display_name
            FROM (SELECT ? AS id) page""" + FROM + """
            LEFT JOIN account_block b ON b.account_id = a.id
            LEFT JOIN account o ON o.id = b.blocked_by""";

    @PersistenceContext
    EntityManager entityManager;

    private record Selection(String condition, List<Object> parameters) {}

    Page<PersonCard> list(PeopleFilter filter, PeopleSort sort, int page, int size) {
        Selection selection = selection(filter);
        Number total = (Number) query("SELECT COUNT(*) FROM account a WHERE " + selection.condition(), selection)
                .getSingleResult();
        String sql = CARDS.formatted(selection.condition(), sort.order(), size, Page.offset(page, size));
        List<?> rows = query(sql, selection).getResultList();
        List<PersonCard> cards = rows.stream().map(row -> card((Object[]) row)).toList();
        return new Page<>(cards, total.longValue(), page, size);
    }

    Optional<PersonView> find(long id, Instant now) {
        List<?> rows = entityManager
                .createNativeQuery(VIEW)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, id)
                .getResultList();
        return rows.stream().map(row -> view((Object[]) row)).findFirst();
    }

    /** The account, locked until the end of the transaction. */
    Optional<Account> lock(long id) {
        return Optional.ofNullable(entityManager.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(AccountBlock block) {
        entityManager.persist(block);
    }

    Optional<AccountBlock> findBlock(long accountId) {
        return Optional.ofNullable(entityManager.find(AccountBlock.class, accountId));
    }

    void removeBlock(long accountId) {
        findBlock(accountId).ifPresent(entityManager::remove);
    }

    private Query query(String sql, Selection selection) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < selection.parameters().size(); i++) {
            query.setParameter(i + 1, selection.parameters().get(i));
        }
        return query;
    }

    private static Selection selection(PeopleFilter filter) {
        List<String> conditions = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        if (filter.status() == null) {
            conditions.add("a.status <> 'DELETED'");
        } else {
            conditions.add("a.status = ?");
            parameters.add(filter.status().name());
        }
        if (filter.entityId() != null) {
            conditions.add("a.entity_id = ?");
            parameters.add(filter.entityId());
        }
        addRole(filter.role(), conditions, parameters);
        addLevel(filter.level(), conditions);
        addText(filter.text(), conditions, parameters);
        return new Selection(String.join(" AND ", conditions), parameters);
    }

    private static void addRole(String role, List<String> conditions, List<Object> parameters) {
        if (role != null) {
            boolean staff = role.equals(PeopleFilter.STAFF);
            conditions.add(
                    "a.id IN (SELECT r.account_id FROM account_role r WHERE r.role " + (staff ? "<>" : "=") + " ?)");
            parameters.add(staff ? Roles.CITIZEN : role);
        }
    }

    private static void addLevel(VerificationLevel level, List<String> conditions) {
        if (level != null) {
            conditions.add((level == VerificationLevel.VERIFIED ? "" : "NOT ")
                    + "EXISTS (SELECT 1 FROM verified_identity p WHERE p.account_id = a.id)");
        }
    }

    private static void addText(String text, List<String> conditions, List<Object> parameters) {
        if (text.isEmpty()) {
            return;
        }
        String part = "%" + text.replaceAll("[\\\\%_]", "\\\\$0") + "%";
        boolean number = text.matches("[0-9]{1,18}");
        conditions.add("(a.display_name LIKE ? OR a.email LIKE ? OR a.user_name LIKE ?" + (number ? " OR a.id = ?" : "")
                + ")");
        parameters.add(part);
        parameters.add(part.toLowerCase(Locale.ROOT));
        parameters.add(part.toLowerCase(Locale.ROOT));
        if (number) {
            parameters.add(Long.valueOf(text));
        }
    }

    private static PersonCard card(Object[] row) {
        return new PersonCard(
                number(row[0]),
                (String) row[1],
                (String) row[2],
                roles((String) row[8]),
                BilingualText.of((String) row[5], (String) row[6]),
                AccountStatus.valueOf((String) row[3]),
                row[7] == null ? VerificationLevel.REGISTERED : VerificationLevel.VERIFIED,
                instant(row[4]));
    }

    private static List<String> roles(String joined) {
        List<String> names = joined == null ? List.of() : Arrays.asList(joined.split(","));
        return Roles.ALL.stream()
                .filter(role -> !role.equals(Roles.CITIZEN) && names.contains(role))
                .toList();
    }

    private static PersonView view(Object[] row) {
        Optional<PersonView.Block> block = row[16] == null
                ? Optional.empty()
                : Optional.of(
                        new PersonView.Block((String) row[16], number(row[17]), (String) row[19], instant(row[18])));
        return new PersonView(
                card(row),
                (String) row[9],
                (String) row[10],
                row[11] == null ? null : number(row[11]),
                number(row[12]) == 1,
                instant(row[7]),
                number(row[13]) > 0,
                number(row[14]),
                number(row[15]),
                block);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Instant instant(Object timestamp) {
        return timestamp == null ? null : ((Timestamp) timestamp).toInstant();
    }
}
