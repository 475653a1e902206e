package org.sawt.common.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Set;

/** The sections that features put on the front page: each {@code front.xhtml} in a folder of WEB-INF. In pages: {@code frontSections}. */
@Named
@ApplicationScoped
public class FrontSections {

    @Inject
    ServletContext context;

    private List<String> files = List.of();

    @PostConstruct
    void find() {
        Set<String> folders = context.getResourcePaths("/WEB-INF/");
        files = folders.stream()
                .filter(path -> path.endsWith("/"))
                .map(folder -> folder + "front.xhtml")
                .filter(this::exists)
                .sorted()
                .toList();
    }

    private boolean exists(String file) {
        return context.getResourcePaths(file.substring(0, file.lastIndexOf('/') + 1))
                .contains(file);
    }

    public List<String> getFiles() {
        return files;
    }
}
