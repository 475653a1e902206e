package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sawt.common.web.RequestInput;
import org.sawt.common.web.Texts;
import org.sawt.idea.service.IdeaColumn;
import org.sawt.idea.service.IdeaImportPreview;
import org.sawt.idea.service.IdeaImportService;
import org.sawt.idea.service.IdeaImportState;
import org.sawt.idea.service.IdeaImportView;
import org.sawt.idea.service.IdeaMapping;
import org.sawt.idea.service.ImportRow;

/**
 * An officer says what the columns of a table are, sees what an import would do, and starts it; then the page tells how far it
 * has come, and asks for itself again while it runs, without a script.
 */
@Named
@RequestScoped
public class IdeaImportPage {

    static final int SECONDS = 2;

    @Inject
    RequestInput input;

    @Inject
    IdeaImportService imports;

    @Inject
    Texts texts;

    @Inject
    IdeaWay way;

    private IdeaImportView progress;
    private IdeaImportPreview preview;
    private List<String> titles;
    private boolean authorsPublic;

    public void load() {
        if (getProgress().state() == IdeaImportState.RUNNING) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseHeader("Refresh", String.valueOf(SECONDS));
        }
    }

    public IdeaImportView getProgress() {
        if (progress == null) {
            progress = imports.get(input.id("idea.import.notFound"));
            authorsPublic = progress.authorsPublic();
        }
        return progress;
    }

    /** Whether it waits for its owner. */
    public boolean isUploaded() {
        return getProgress().state() == IdeaImportState.UPLOADED;
    }

    /** Whether the columns that are needed are named. */
    public boolean isMapped() {
        return isUploaded()
                && progress.mapping().placeOf(IdeaColumn.TITLE).isPresent()
                && progress.mapping().placeOf(IdeaColumn.EXTERNAL_ID).isPresent();
    }

    public IdeaImportPreview getPreview() {
        if (preview == null) {
            preview = imports.preview(getProgress().id());
        }
        return preview;
    }

    /** Why rows would be left out, in sentences. */
    public List<String> getProblems() {
        return getPreview().problems().stream()
                .map(each -> texts.of(each.key(), each.arguments().toArray()))
                .toList();
    }

    public List<IdeaColumn> getColumns() {
        return List.of(IdeaColumn.values());
    }

    /** The titles of the file's columns. */
    public List<String> getTitles() {
        if (titles == null) {
            titles = imports.titles(getProgress().id());
        }
        return titles;
    }

    public void map() {
        Map<IdeaColumn, Integer> columns = new EnumMap<>(IdeaColumn.class);
        for (IdeaColumn column : IdeaColumn.values()) {
            String place = input.text(IdeaMapping.field(column));
            if (place.matches("[0-9]{1,4}")) {
                columns.put(column, Integer.valueOf(place));
            }
        }
        imports.map(getProgress().id(), new IdeaMapping(columns), authorsPublic);
        way.saying("idea.import.mapped").to("desk/ideas/imports/" + progress.id());
    }

    public void start() {
        imports.start(getProgress().id());
        way.to("desk/ideas/imports/" + progress.id());
    }

    public void discard() {
        imports.discard(getProgress().id());
        way.saying("idea.import.discarded").to("desk/ideas/import");
    }

    /** Whether the column at this place, counted from 0, is chosen for this. */
    public boolean isChosen(IdeaColumn column, int place) {
        String sent = input.text(IdeaMapping.field(column));
        return input.isSent("columnsForm")
                ? sent.equals(String.valueOf(place))
                : getProgress().mapping().placeOf(column).orElse(-1) == place;
    }

    /** What is taken out of the body of a row, in one line. */
    public String droppedOf(ImportRow row) {
        return String.join(", ", row.dropped());
    }

    public boolean isAuthorsPublic() {
        getProgress();
        return authorsPublic;
    }

    public void setAuthorsPublic(boolean authorsPublic) {
        getProgress();
        this.authorsPublic = authorsPublic;
    }
}
