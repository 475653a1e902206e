package org.sawt.search.service;

import java.util.Collection;
import java.util.List;
import org.sawt.search.SearchDocument;

/**
 * Lets a feature's items be found. Found by its type; tells each change by {@link SearchOutbox#changed}. It is asked on a
 * thread of its own, in a transaction of its own, without a caller: let it read what is committed, not what a cache holds.
 */
public interface SearchSource {

    /** The word in {@link org.sawt.common.SubjectRef#kind}. */
    String kind();

    /** Those of these items that everybody may see now; the others leave the index. One query or two. */
    List<SearchDocument> load(Collection<Long> ids);

    /** The next ids of this kind, public or not, in rising order, for a rebuild. */
    List<Long> ids(long after, int most);
}
