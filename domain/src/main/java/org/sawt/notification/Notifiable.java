package org.sawt.notification;

/** An event that some people are told of: whoever fires it inside a transaction has told them once that is committed. */
public interface Notifiable {

    Announcement announcement();
}
