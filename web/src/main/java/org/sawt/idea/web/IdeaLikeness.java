package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sawt.common.service.RichText;
import org.sawt.idea.service.IdeaCard;
import org.sawt.idea.service.IdeaQueries;
import org.sawt.search.service.SimilarQueries;

/** Finds public ideas that say much the same as another one. */
@RequestScoped
public class IdeaLikeness {

    @Inject
    SimilarQueries similar;

    @Inject
    IdeaQueries queries;

    @Inject
    RichText richText;

    /** The ideas most like this title and clean HTML, the closest first, without the idea itself. */
    List<IdeaCard> to(String title, String html, long except, int most) {
        String words = title + "\n" + richText.plain(html);
        List<Long> ids = words.isBlank() ? List.of() : similar.similar("idea", words, most + 1);
        List<Long> others = ids.stream().filter(id -> id != except).limit(most).toList();
        return others.isEmpty() ? List.of() : queries.cards(others);
    }
}
