package org.sawt.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.sawt.common.service.FeatureSwitches;

/** The main navigation: what the features' routes offer to this person. In pages: {@code navigation}. */
@Named
@RequestScoped
public class Navigation {

    /**
     * One entry.
     *
     * @param path the address below the language
     * @param key the message key of its name
     * @param current whether this page is it, or lies below it
     */
    public record Entry(String path, String key, boolean current) {}

    @Inject
    RouteTable routes;

    @Inject
    HttpServletRequest request;

    @Inject
    FeatureSwitches switches;

    /** What is for everybody comes first. */
    public List<Entry> getEntries() {
        String here = PagePath.of(request).path() + "/";
        return routes.routes().stream()
                .filter(route -> route.navigationKey() != null)
                .filter(route -> Admission.admits(request, route.roles()))
                .filter(route -> route.featureSwitch() == null || switches.isOn(route.featureSwitch()))
                .sorted(Comparator.comparing(route -> !route.roles().isEmpty()))
                .map(route -> new Entry(route.pattern(), route.navigationKey(), here.startsWith(route.pattern() + "/")))
                .toList();
    }
}
