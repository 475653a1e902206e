package org.sawt.idea.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.sawt.common.PlainText;
import org.sawt.common.api.Behind;
import org.sawt.idea.service.IdeaCard;
import org.sawt.idea.service.IdeaQueries;
import org.sawt.idea.service.IdeaSwitches;
import org.sawt.search.service.SimilarQueries;

/** Public ideas that say much the same as a text, so that a person who writes one may support another instead. */
@Path("ideas/similar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Behind(IdeaSwitches.IDEAS)
public class IdeaSimilarResource {

    static final int MOST = 5;
    static final int LONGEST = 500;

    @Inject
    SimilarQueries similar;

    @Inject
    IdeaQueries queries;

    /**
     * A similar idea.
     *
     * @param lang in which its title is written: "ar" or "en"
     */
    public record Item(long id, String title, String lang, String status, long supports) {

        static Item of(IdeaCard card) {
            return new Item(
                    card.id(), card.title(), card.language(), card.status().code(), card.supports());
        }
    }

    /** The similar ideas, the closest first. */
    public record Items(List<Item> items) {}

    /** The most similar ones to the beginning of a text; none for a text without words. */
    @GET
    public Items list(@QueryParam("text") String text) {
        String words = PlainText.cleanLine(text);
        String asked = words.substring(0, words.offsetByCodePoints(0, Math.min(LONGEST, PlainText.length(words))));
        List<Long> ids = asked.isEmpty() ? List.of() : similar.similar("idea", asked, MOST);
        return new Items(
                ids.isEmpty()
                        ? List.of()
                        : queries.cards(ids).stream().map(Item::of).toList());
    }
}
