package org.sawt.moderation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.sawt.common.Roles;

/** The words that call a moderator. For moderators only: nobody else shall write around them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class WordQueries {

    @PersistenceContext
    EntityManager entityManager;

    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public List<WordView> list() {
        Stream<?> rows = entityManager
                .createNativeQuery("SELECT id, word FROM moderation_word ORDER BY word, id")
                .getResultStream();
        return rows.map(Object[].class::cast)
                .map(row -> new WordView(Columns.number(row[0]), (String) row[1]))
                .toList();
    }
}
