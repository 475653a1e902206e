package org.sawt.discussion.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts the votes of a demonstration's nameless people straight into the table: their numbers are below zero. */
@Dependent
class CommentDemoRepository {
    @PersistenceContext
    EntityManager entityManager;

    void score(long commentId, int up, int down) {
        if (up + down == 0) {
            return;
        }
        String rows = IntStream.rangeClosed(1, up + down)
                .mapToObj(person -> "(?, " + -person + ", " + (person <= up ? 1 : -1) + ", UTC_TIMESTAMP(6))")
                .collect(Collectors.joining(","));
        Query query = entityManager.createNativeQuery(
                "INSERT INTO comment_vote (comment_id, account_id, value, cast_at) VALUES " + rows);
        for (int i = 1; i <= up + down; i++) {
            query.setParameter(i, commentId);
        }
        query.executeUpdate();
    }
}
