package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;

/** Where a page of an idea leads on to, and what is said there. */
@RequestScoped
public class IdeaWay {

    @Inject
    Redirects redirects;

    @Inject
    Notice notice;

    void to(String path) {
        redirects.to(path);
    }

    /** To a page of this idea; its own page for an empty name. */
    void to(long id, String page) {
        redirects.to("ideas/" + id + (page.isEmpty() ? "" : "/" + page));
    }

    /** Says this on the next page. */
    IdeaWay saying(String key, Object... arguments) {
        notice.show(key, arguments);
        return this;
    }

    void toSignIn() {
        redirects.toSignIn();
    }

    /** Answers a script that saved a draft: the version to go on from, and what to say. */
    void tell(int version, String said) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType("application/json");
        external.setResponseCharacterEncoding("UTF-8");
        try {
            external.getResponseOutputWriter()
                    .write(Json.createObjectBuilder()
                            .add("version", version)
                            .add("said", said)
                            .build()
                            .toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
