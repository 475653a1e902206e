package org.sawt.search.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.sawt.common.SubjectRef;

/** Notes, in the transaction of the change, that an item has to be read anew into the index. */
@ApplicationScoped
public class SearchOutbox {

    public void changed(SubjectRef subject) {
        throw new UnsupportedOperationException();
    }
}
