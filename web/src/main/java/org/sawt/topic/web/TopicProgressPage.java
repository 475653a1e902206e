package org.sawt.topic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.web.RequestInput;
import org.sawt.topic.service.PolisImportJob;
import org.sawt.topic.service.PolisImportState;
import org.sawt.topic.service.PolisImportView;

/** How far an import has come. The page asks for itself again while it runs, without a script. */
@Named
@RequestScoped
public class TopicProgressPage {

    static final int SECONDS = 2;

    @Inject
    RequestInput input;

    @Inject
    PolisImportJob imports;

    private PolisImportView progress;

    public void load() {
        if (progress == null) {
            progress = imports.get(input.id("topic.notFound"));
            if (progress.state() == PolisImportState.RUNNING) {
                askAgainIn(SECONDS);
            }
        }
    }

    void askAgainIn(int seconds) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Refresh", String.valueOf(seconds));
    }

    public PolisImportView getProgress() {
        load();
        return progress;
    }

    /** The arguments of the error's message. */
    public Object[] getErrorArguments() {
        return getProgress().error().arguments().toArray();
    }
}
