package org.sawt.common.service;

import java.util.Set;

/** What a feature does in public: actions of the audit trail that everybody may see in an item's history. Found by its type. */
public interface PublicActionSource {

    Set<String> publicActions();
}
