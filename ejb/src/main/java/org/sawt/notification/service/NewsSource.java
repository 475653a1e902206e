package org.sawt.notification.service;

/**
 * A feature that tells people news. Its texts stand in {@code notifications_ar.properties} and
 * {@code notifications_en.properties} beside its services; what the settings call it, in the messages of the pages under
 * {@code notification.settings.news.<word>}. Found by its type.
 */
public interface NewsSource {

    /** The feature's word: the first one of the kinds of its announcements. */
    String news();

    /** Where it stands among the others in the settings, the lowest first. */
    int place();
}
