package org.sawt.admin.it;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sawt.common.web.Route;
import org.sawt.common.web.RouteSource;

/** Every address of the portal: the routes of all features, and what the JSON interface says of itself. */
final class Addresses {

    private static final String CLASS = ".class";

    private Addresses() {}

    /** As the table writes them: {@code PAGE topics/{id}}, {@code GET /topics/{id}}; the front page is {@code PAGE /}. */
    static Set<String> all() throws Exception {
        Set<String> found = new TreeSet<>();
        routes().forEach(route -> found.add("PAGE " + (route.pattern().isEmpty() ? "/" : route.pattern())));
        JsonObject paths = description().getAsJsonObject("paths");
        paths.entrySet().forEach(path -> path.getValue()
                .getAsJsonObject()
                .keySet()
                .forEach(method -> found.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return found;
    }

    /** The patterns of the pages whose forms bring files along. */
    static Set<String> withUploads() throws Exception {
        Set<String> found = new TreeSet<>();
        routes().stream().filter(Route::uploads).forEach(route -> found.add(route.pattern()));
        return found;
    }

    private static JsonObject description() throws IOException {
        try (var file = RouteSource.class.getResourceAsStream("/org/sawt/common/api/openapi.json");
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        }
    }

    private static List<Route> routes() throws Exception {
        List<Route> routes = new ArrayList<>();
        for (Class<?> type : webClasses()) {
            if (RouteSource.class.isAssignableFrom(type) && !type.isInterface()) {
                Constructor<?> constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                routes.addAll(((RouteSource) constructor.newInstance()).routes());
            }
        }
        return routes;
    }

    private static List<Class<?>> webClasses() throws Exception {
        URI place = RouteSource.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        if (Files.isDirectory(Path.of(place))) {
            return classesBelow(Path.of(place));
        }
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(place))) {
            return classesBelow(jar.getPath("/"));
        }
    }

    private static List<Class<?>> classesBelow(Path root) throws Exception {
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root.resolve("org/sawt"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = root.relativize(file).toString();
                if (name.endsWith(CLASS) && !name.endsWith("package-info.class")) {
                    String type =
                            name.substring(0, name.length() - CLASS.length()).replace('/', '.');
                    classes.add(Class.forName(type, false, RouteSource.class.getClassLoader()));
                }
            }
        }
        return classes;
    }
}
