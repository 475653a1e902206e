package org.sawt.idea.service;

import java.time.Instant;
import java.time.LocalDate;
import org.sawt.government.service.EntityName;
import org.sawt.idea.IdeaStatus;
import org.sawt.identity.Governorate;

/**
 * An idea in a list.
 *
 * @param language in which the title is written
 * @param category what it is about; null for a draft that does not say
 * @param entity who is in charge, or null
 * @param authorName who wrote it; empty for a former member, null for an imported idea without a public name
 * @param supports those here and those it was imported with
 * @param publishedAt null for what is not published yet
 * @param answerDue by when the entity has to answer; null without such a day, and once it has answered
 * @param overdue whether that day has passed
 */
public record IdeaCard(
        long id,
        String title,
        String language,
        IdeaStatus status,
        RoundName round,
        CategoryView category,
        EntityName entity,
        String authorName,
        Governorate governorate,
        Integer block,
        long supports,
        long comments,
        Instant createdAt,
        Instant publishedAt,
        LocalDate answerDue,
        boolean overdue) {}
