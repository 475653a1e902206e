package org.sawt.government.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.common.web.RequestInput;
import org.sawt.government.service.EntityQueries;
import org.sawt.government.service.EntityService;
import org.sawt.government.service.EntityView;

/** An administrator gives a government entity a logo, or takes it away. */
@Named
@RequestScoped
public class GovernmentLogoPage {

    /** One more than is taken, so that a larger file is seen to be too large without being read whole. */
    private static final int MOST_READ = EntityService.LARGEST_LOGO + 1;

    @Inject
    RequestInput input;

    @Inject
    EntityQueries queries;

    @Inject
    EntityService entities;

    @Inject
    Redirects redirects;

    @Inject
    Notice notice;

    private EntityView entity;
    private Part logo;

    public void load() {
        if (entity == null) {
            entity = queries.get(input.id("government.notFound"));
        }
    }

    public EntityView getEntity() {
        load();
        return entity;
    }

    public void show() {
        entities.showLogo(input.id("government.notFound"), content());
        notice.show("government.logo.shown");
        redirects.to("admin/entities/" + input.id("government.notFound"));
    }

    public void hide() {
        entities.hideLogo(input.id("government.notFound"));
        notice.show("government.logo.hidden");
        redirects.to("admin/entities/" + input.id("government.notFound"));
    }

    private byte[] content() {
        if (logo == null) {
            return new byte[0];
        }
        try (InputStream in = logo.getInputStream()) {
            return in.readNBytes(MOST_READ);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Part getLogo() {
        return logo;
    }

    public void setLogo(Part logo) {
        this.logo = logo;
    }
}
