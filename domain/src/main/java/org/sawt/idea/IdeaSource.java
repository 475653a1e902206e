package org.sawt.idea;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.sawt.common.PlainText;

/** Where an idea comes from, and what came with it. */
@Embeddable
public class IdeaSource {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private IdeaOrigin origin;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "imported_supports", nullable = false)
    private long importedSupports;

    protected IdeaSource() {}

    private IdeaSource(IdeaOrigin origin, String authorName, long importedSupports) {
        this.origin = origin;
        this.authorName = authorName;
        this.importedSupports = importedSupports;
    }

    static IdeaSource here() {
        return new IdeaSource(IdeaOrigin.SAWT, null, 0);
    }

    static IdeaSource elsewhere(String authorName, long supports) {
        return new IdeaSource(IdeaOrigin.IMPORT, PlainText.cleanLine(authorName), supports);
    }

    public IdeaOrigin origin() {
        return origin;
    }

    /** Who wrote an imported idea, if that was public; else empty. */
    public String authorName() {
        return Objects.requireNonNullElse(authorName, "");
    }

    /** How many people supported it elsewhere. */
    public long importedSupports() {
        return importedSupports;
    }
}
