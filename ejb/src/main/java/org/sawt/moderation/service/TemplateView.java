package org.sawt.moderation.service;

/**
 * A ready-made reason.
 *
 * @param rule the number of the rule that it goes with, or null for any
 * @param active whether it is offered
 */
public record TemplateView(
        long id,
        int version,
        String nameAr,
        String nameEn,
        Integer rule,
        String textAr,
        String textEn,
        boolean active) {}
