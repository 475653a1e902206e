package org.sawt.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.notification.service.NotificationQueries;
import org.sawt.notification.service.NotificationService;

/** Which news a person wants by mail, too. */
@Named
@RequestScoped
public class NotificationSettingsPage {

    @Inject
    NotificationQueries queries;

    @Inject
    NotificationService service;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    private Map<String, Boolean> wishes = Map.of();
    private List<String> chosen = List.of();

    /** Before the form is read. */
    @PostConstruct
    void load() {
        wishes = queries.mailWishes();
        chosen = wishes.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    public void keep() {
        Map<String, Boolean> said = new LinkedHashMap<>();
        wishes.keySet().forEach(news -> said.put(news, chosen.contains(news)));
        service.choose(said);
        notice.show("notification.settings.done");
        redirects.to(NotificationRoutes.LIST);
    }

    /** The features' words, in their order. */
    public List<String> getNews() {
        return List.copyOf(wishes.keySet());
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = Objects.requireNonNullElse(chosen, List.of());
    }
}
