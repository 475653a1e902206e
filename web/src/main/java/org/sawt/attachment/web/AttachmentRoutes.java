package org.sawt.attachment.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sawt.common.web.Route;
import org.sawt.common.web.RouteSource;

/** The page on which a person adds pictures and files to an item, which stands in the query: {@code ?kind=idea&id=5}. */
@ApplicationScoped
public class AttachmentRoutes implements RouteSource {

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of("attachments", "/attachment/edit.xhtml").onlySignedIn().withUploads());
    }
}
