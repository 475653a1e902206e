package org.sawt.idea.service;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sawt.common.service.FeatureSwitches;

class IdeaAttachmentsTest {
    private boolean on = true;

    @Test
    void showsNoFilesWhileIdeasAreOff() {
        IdeaAttachments files = new IdeaAttachments();
        files.views = new IdeaViews() {
            @Override
            boolean isVisible(long id) {
                return id == 7;
            }
        };
        files.switches = new FeatureSwitches() {
            @Override
            public boolean isOn(String name) {
                return on;
            }
        };
        assertTrue(files.mayRead(7));
        assertFalse(files.mayRead(8));
        on = false;
        assertFalse(files.mayRead(7));
    }
}
