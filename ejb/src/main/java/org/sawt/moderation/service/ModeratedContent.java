package org.sawt.moderation.service;

import java.util.Collection;
import java.util.Map;

/** Puts a feature's items under moderation. Found by its type. The verbs are called in the transaction of the decision. */
public interface ModeratedContent {

    /** The word in {@link org.sawt.common.SubjectRef#kind}, such as "comment". */
    String kind();

    /** Those of these items that exist, hidden or not, by id, in a constant number of queries. */
    Map<Long, ModeratedItem> items(Collection<Long> ids);

    /** Shows the item to everybody; does nothing when it is shown. It enters the search by itself. */
    void show(long id);

    /** Puts a stub in place of the item; does nothing when it is hidden. It leaves search and exports at once. */
    void hide(long id);
}
