package org.sawt.attachment;

import java.util.List;

/**
 * The files of an item for somebody who may change them.
 *
 * @param path the page below the language that leads here and to which one goes back
 * @param room how many more files it may have
 */
public record AttachmentDesk(String path, List<AttachmentView> files, int room) {
    public AttachmentDesk {
        files = List.copyOf(files);
    }
}
