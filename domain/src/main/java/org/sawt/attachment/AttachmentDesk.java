package org.sawt.attachment;

import java.util.List;

/**
 * The files of an item for somebody who may change them.
 *
 * @param room how many more files it may have
 */
public record AttachmentDesk(List<AttachmentView> files, int room) {
    public AttachmentDesk {
        files = List.copyOf(files);
    }
}
