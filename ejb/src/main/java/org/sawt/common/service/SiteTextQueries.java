package org.sawt.common.service;

import static org.sawt.common.Roles.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sawt.common.BilingualText;
import org.sawt.common.SiteText;
import org.sawt.common.SiteTextName;

/** Reads the texts of the pages for those who word them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SiteTextQueries {

    @Inject
    SiteTextRepository repository;

    /** Every text that can be worded anew. */
    @RolesAllowed(ADMIN)
    public List<SiteTextView> list() {
        Map<SiteTextName, SiteText> known =
                repository.all().stream().collect(Collectors.toMap(SiteText::name, Function.identity()));
        return Arrays.stream(SiteTextName.values())
                .map(name -> view(name, known.get(name)))
                .toList();
    }

    @RolesAllowed(ADMIN)
    public SiteTextView get(SiteTextName name) {
        return view(name, repository.find(name).orElse(null));
    }

    private static SiteTextView view(SiteTextName name, SiteText text) {
        return text == null
                ? new SiteTextView(name, BilingualText.of("", ""), 0, null)
                : new SiteTextView(name, text.text(), text.version(), text.changedAt());
    }
}
