package org.sawt.topic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.sawt.common.Violations;
import org.sawt.common.web.Redirects;
import org.sawt.common.web.RequestInput;
import org.sawt.topic.service.PolisImportJob;
import org.sawt.topic.service.PolisInput;
import org.sawt.topic.service.PolisUpload;

/** An officer uploads a Pol.is export; the import goes on behind its progress page. */
@Named
@RequestScoped
public class TopicImportPage {

    @Inject
    RequestInput input;

    @Inject
    PolisImportJob imports;

    @Inject
    Redirects redirects;

    private final Map<String, String> values = new HashMap<>();
    private Part comments;
    private Part votes;

    public void start() {
        refuseEmptyFiles();
        try (InputStream commentsContent = open(comments);
                InputStream votesContent = open(votes)) {
            long id = imports.start(new PolisUpload(
                    values.getOrDefault("titleAr", ""),
                    values.getOrDefault("titleEn", ""),
                    true,
                    file(comments, commentsContent),
                    file(votes, votesContent)));
            redirects.to("desk/topics/imports/" + id);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Faces hands over nothing for a file without content, as if none had been chosen. */
    private void refuseEmptyFiles() {
        String emptyComments = input.emptyFile("comments");
        String emptyVotes = input.emptyFile("votes");
        new Violations()
                .check(emptyComments.isEmpty(), "comments", "common.csv.emptyFile", emptyComments)
                .check(emptyVotes.isEmpty(), "votes", "common.csv.emptyFile", emptyVotes)
                .throwIfAny();
    }

    /** A browser sends an empty part without a name for a file that was not chosen. */
    private static boolean isMissing(Part part) {
        return part == null || part.getSize() == 0 && TopicForm.isBlank(part.getSubmittedFileName());
    }

    private static InputStream open(Part part) throws IOException {
        return isMissing(part) ? null : part.getInputStream();
    }

    private static PolisInput file(Part part, InputStream content) {
        return isMissing(part) ? null : new PolisInput(part.getSubmittedFileName(), content);
    }

    /** Title inputs by their id. */
    public Map<String, String> getValues() {
        return values;
    }

    public Part getComments() {
        return comments;
    }

    public void setComments(Part comments) {
        this.comments = comments;
    }

    public Part getVotes() {
        return votes;
    }

    public void setVotes(Part votes) {
        this.votes = votes;
    }
}
