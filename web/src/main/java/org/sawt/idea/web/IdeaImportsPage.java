package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.sawt.common.RuleViolation;
import org.sawt.idea.RoundStatus;
import org.sawt.idea.service.IdeaImportService;
import org.sawt.idea.service.IdeaImportView;
import org.sawt.idea.service.IdeaRoundQueries;
import org.sawt.idea.service.RoundName;
import org.sawt.idea.service.RoundView;

/** An officer uploads a table of ideas, and finds the imports of before. */
@Named
@RequestScoped
public class IdeaImportsPage {

    private static final int MOST_ROUNDS = 100;

    @Inject
    IdeaImportService imports;

    @Inject
    IdeaRoundQueries rounds;

    @Inject
    IdeaWay way;

    private String round = "";
    private Part file;

    public void upload() {
        if (file == null || file.getSize() == 0) {
            throw RuleViolation.invalid("file", "idea.imports.fileMissing");
        }
        if (!round.matches("[0-9]{1,18}")) {
            throw RuleViolation.invalid("round", "idea.import.round");
        }
        try (InputStream content = file.getInputStream()) {
            byte[] bytes = content.readNBytes(IdeaImportService.LARGEST + 1);
            long id = imports.upload(Long.parseLong(round), file.getSubmittedFileName(), bytes);
            way.to("desk/ideas/imports/" + id);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The public rounds that the officer can bring ideas into: those of the entity, and the standing one. */
    public List<RoundName> getRounds() {
        RoundView standing = rounds.standing();
        List<RoundName> own = rounds.listOwn(1, MOST_ROUNDS).items().stream()
                .filter(each -> each.status() != RoundStatus.DRAFT && !each.standing())
                .map(each -> new RoundName(each.id(), each.titleAr(), each.titleEn()))
                .toList();
        return Stream.concat(
                        own.stream(), Stream.of(new RoundName(standing.id(), standing.titleAr(), standing.titleEn())))
                .toList();
    }

    public List<IdeaImportView> getLatest() {
        return imports.latest();
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round == null ? "" : round;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
