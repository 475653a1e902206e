package org.sawt.common.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.sawt.common.BilingualText;
import org.sawt.common.SiteText;
import org.sawt.common.SiteTextChanged;
import org.sawt.common.SiteTextName;

/** The administrators' wordings as every page reads them: from memory, a few seconds old at most. */
@ApplicationScoped
public class SiteTexts {

    private static final Duration LIFETIME = Duration.ofSeconds(3);

    @Inject
    SiteTextRepository repository;

    @Inject
    Clock clock;

    private PassingCopy<Map<SiteTextName, BilingualText>> copy;

    @PostConstruct
    void prepare() {
        copy = new PassingCopy<>(this::read, Map.of(), LIFETIME, clock);
    }

    /** The administrators' wording; empty while the default stands. */
    public Optional<BilingualText> find(SiteTextName name) {
        return Optional.ofNullable(copy.get().get(name));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) SiteTextChanged event) {
        copy.forget();
    }

    private Map<SiteTextName, BilingualText> read() {
        Map<SiteTextName, BilingualText> texts = new EnumMap<>(SiteTextName.class);
        for (SiteText text : repository.all()) {
            if (!text.text().isEmpty()) {
                texts.put(text.name(), text.text());
            }
        }
        return texts;
    }
}
