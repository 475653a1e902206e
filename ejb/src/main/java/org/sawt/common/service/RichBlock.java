package org.sawt.common.service;

import java.util.List;

/** A part of a rich text that stands on lines of its own. Whatever is none of these cannot be said, so it cannot get out. */
sealed interface RichBlock {

    /** @param level 0 for a paragraph, 2 to 4 for a heading */
    record Words(int level, List<RichRun> runs) implements RichBlock {}

    record Quote(List<RichBlock> blocks) implements RichBlock {}

    /** @param start the number of the first item; 1 for a list without numbers */
    record Items(boolean ordered, int start, List<List<RichBlock>> items) implements RichBlock {}
}
