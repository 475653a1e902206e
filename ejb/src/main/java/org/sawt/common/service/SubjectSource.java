package org.sawt.common.service;

import java.util.Collection;
import java.util.Map;

/** Names a feature's items for notices, queues and lists that know nothing of the feature. Found by its type. */
public interface SubjectSource {

    /** The word in {@link org.sawt.common.SubjectRef#kind}. */
    String kind();

    /** The titles of those of these items that everybody may see at this moment, by id, with one query. */
    Map<Long, SubjectTitle> titles(Collection<Long> ids);
}
