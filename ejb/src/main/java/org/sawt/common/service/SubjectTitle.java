package org.sawt.common.service;

import org.sawt.common.SubjectRef;

/**
 * How an item is called in public.
 *
 * @param titleAr the title in Arabic, or the only one there is
 * @param titleEn the title in English, or the only one there is
 * @param path its page below the language, such as "ideas/12" or "topics/3?comment=5#comment-5"
 */
public record SubjectTitle(SubjectRef subject, String titleAr, String titleEn, String path) {}
