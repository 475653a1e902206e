package org.sawt.notification.service;

import java.util.List;

/** A group of people around an item of a feature, named in batches. Found by its type. */
public interface AudienceSource {

    /** The group's name, such as "idea.supporters". */
    String group();

    /** The next accounts of the group of this item, in rising order, all greater than {@code after}. */
    List<Long> members(long groupId, long after, int most);
}
