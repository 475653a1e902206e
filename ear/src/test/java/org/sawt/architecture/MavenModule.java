package org.sawt.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Maven modules that hold Java code, with their sources and their compiled classes. */
enum MavenModule {
    DOMAIN("domain"),
    EJB("ejb"),
    WEB("web"),
    WILDFLY_CONFIG("wildfly-config"),
    EAR("ear");

    private final String folder;

    MavenModule(String folder) {
        this.folder = folder;
    }

    /** The modules that are deployed; the laws judge all their classes together. */
    static final List<MavenModule> DEPLOYED = List.of(DOMAIN, EJB, WEB);

    Path directory() {
        return projectDirectory().resolve(folder);
    }

    /** The module's own classes. A module that is not compiled is an error: a law with nothing to judge would pass in silence. */
    JavaClasses classes() {
        JavaClasses classes = new ClassFileImporter().importPath(compiled());
        if (classes.isEmpty()) {
            throw new IllegalStateException("No class in " + compiled() + ": build the module first (./mvnw verify)");
        }
        return classes;
    }

    static JavaClasses portal() {
        return new ClassFileImporter()
                .importPaths(DEPLOYED.stream().map(MavenModule::compiled).toList());
    }

    /** All Java sources of the module, those of its tests included. */
    Stream<Path> sourceFolders() {
        return Stream.of("src/main/java", "src/test/java")
                .map(directory()::resolve)
                .filter(Files::isDirectory);
    }

    static Path projectDirectory() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("domain/pom.xml"))
                    && Files.isRegularFile(folder.resolve("ear/pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("No folder with the modules domain and ear at or above " + start);
    }

    private Path compiled() {
        Path compiled = directory().resolve("target/classes");
        if (!Files.isDirectory(compiled)) {
            throw new IllegalStateException("Missing " + compiled + ": build the module first (./mvnw verify)");
        }
        return compiled;
    }
}
