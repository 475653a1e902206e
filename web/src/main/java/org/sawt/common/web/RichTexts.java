package org.sawt.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.service.RichText;

/**
 * Shows rich text of people, cleaned once more, so that nothing runs even if something got into the database. In pages:
 * {@code richText}, with {@code escape="false"} and inside of an element with the class {@code prose}.
 */
@Named("richText")
@RequestScoped
public class RichTexts {

    @Inject
    RichText richText;

    public String html(String stored) {
        return richText.clean(stored).html();
    }
}
