package org.sawt.government;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sawt.common.RuleViolation;

/** Which entity stands below which; nobody stands below themselves, however far. */
public final class EntityTree {

    private final Map<Long, Long> parents;

    /**
     * The tree as it is.
     *
     * @param parents the parent of each entity that has one
     */
    public EntityTree(Map<Long, Long> parents) {
        this.parents = new HashMap<>(parents);
    }

    /** @throws RuleViolation when the entity would come to stand below itself */
    public void checkMove(long id, Long newParent) {
        if (newParent != null && (newParent == id || isBelow(newParent, id))) {
            throw RuleViolation.invalid("parentId", "government.edit.cycle");
        }
    }

    /** Whether the first stands below the second, at whatever distance. */
    public boolean isBelow(long id, long above) {
        Set<Long> seen = new HashSet<>();
        Long parent = parents.get(id);
        while (parent != null && seen.add(parent)) {
            if (parent == above) {
                return true;
            }
            parent = parents.get(parent);
        }
        return false;
    }
}
