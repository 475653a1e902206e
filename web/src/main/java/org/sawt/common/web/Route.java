package org.sawt.common.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One pretty address below the language, and the view that answers it.
 *
 * <p>A pattern is a list of segments, each literal ({@code topics}) or a numeric parameter ({@code {id}}). A route without
 * roles is open to everybody; a route with roles needs one of them.
 *
 * @param pattern the address without language and without slashes at its ends, such as {@code topics/{id}}
 * @param view the Facelets file, such as {@code /topic/view.xhtml}
 * @param roles who may come in; empty for everybody
 * @param navigationKey the message key of its entry in the main navigation, or null when it has none
 * @param stateful whether the view keeps its state on the server, in a session: only pages of the staff with ajax
 * @param uploads whether its form brings files along; the forms of all other pages are small
 * @param featureSwitch the switch that it needs to be on, or null when it is always there
 */
public record Route(
        String pattern,
        String view,
        Set<String> roles,
        String navigationKey,
        boolean stateful,
        boolean uploads,
        String featureSwitch) {

    /** The role of everybody who is signed in, in the words of the servlet specification. */
    public static final String SIGNED_IN = "**";

    private static final String NUMBER = "[0-9]{1,18}";

    /** Checks that the view is a file of the application, and keeps its own copy of the roles. */
    public Route {
        if (pattern.startsWith("/") || pattern.endsWith("/")) {
            throw new IllegalArgumentException("A pattern has no slash at its ends: " + pattern);
        }
        if (!view.startsWith("/") || !view.endsWith(".xhtml")) {
            throw new IllegalArgumentException("A view is an absolute .xhtml path: " + view);
        }
        roles = Set.copyOf(roles);
    }

    /** An address that is always there. */
    Route(String pattern, String view, Set<String> roles, String navigationKey, boolean stateful, boolean uploads) {
        this(pattern, view, roles, navigationKey, stateful, uploads, null);
    }

    public static Route of(String pattern, String view) {
        return new Route(pattern, view, Set.of(), null, false, false, null);
    }

    public Route onlyFor(String... roleNames) {
        return new Route(pattern, view, Set.of(roleNames), navigationKey, stateful, uploads, featureSwitch);
    }

    public Route onlySignedIn() {
        return onlyFor(SIGNED_IN);
    }

    /** Shows this address in the main navigation to everybody who may enter it. */
    public Route inNavigation(String key) {
        return new Route(pattern, view, roles, key, stateful, uploads, featureSwitch);
    }

    /** Keeps the view's state on the server, as the ajax of PrimeFaces needs it. */
    public Route withState() {
        return new Route(pattern, view, roles, navigationKey, true, uploads, featureSwitch);
    }

    /** Lets the page's form bring files along. */
    public Route withUploads() {
        return new Route(pattern, view, roles, navigationKey, stateful, true, featureSwitch);
    }

    /** Hides this address, from the navigation too, while the switch is off. */
    public Route behind(String switchName) {
        return new Route(pattern, view, roles, navigationKey, stateful, uploads, switchName);
    }

    /** The parameters that the path carries, or empty when the path is not of this route. */
    Optional<Map<String, String>> match(String path) {
        String[] wanted = pattern.split("/", -1);
        String[] given = path.split("/", -1);
        if (wanted.length != given.length) {
            return Optional.empty();
        }
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (isParameter(wanted[i]) && given[i].matches(NUMBER)) {
                parameters.put(wanted[i].substring(1, wanted[i].length() - 1), given[i]);
            } else if (!wanted[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }
}
