package org.sawt.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A package belongs to one Maven module, as the server loads the modules with class loaders of their own, and says in its
 * package-info what it is for and which tier it stands in.
 */
class PackageTest {

    @TempDir
    Path folder;

    @Test
    void noPackageIsSplitOverMavenModules() {
        Map<MavenModule, JavaClasses> portal = new EnumMap<>(MavenModule.class);
        for (MavenModule module :
                List.of(MavenModule.DOMAIN, MavenModule.EJB, MavenModule.WEB, MavenModule.WILDFLY_CONFIG)) {
            portal.put(module, module.classes());
        }
        assertEquals(List.of(), splitPackages(portal));
    }

    @Test
    void condemnsASplitPackage() {
        JavaClasses here = new ClassFileImporter().importClasses(MavenModule.class);
        JavaClasses there = new ClassFileImporter().importClasses(Law.class);
        assertEquals(
                List.of("org.sawt.architecture"), splitPackages(Map.of(MavenModule.EJB, here, MavenModule.WEB, there)));
        assertEquals(List.of(), splitPackages(Map.of(MavenModule.EJB, here)));
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        for (MavenModule module : MavenModule.values()) {
            Path sources = module.directory().resolve("src/main/java");
            if (Files.isDirectory(sources)) {
                assertEquals(List.of(), silentPackages(sources));
            }
        }
    }

    @Test
    void condemnsAPackageWithoutWords() throws IOException {
        write("spoken/package-info.java", "/** Speaks. Tier: common. */\npackage spoken;\n");
        write("spoken/A.java", "package spoken;\nclass A {}\n");
        write("mute/A.java", "package mute;\nclass A {}\n");
        write("tierless/package-info.java", "/** Speaks of nothing. */\npackage tierless;\n");
        write("tierless/A.java", "package tierless;\nclass A {}\n");
        assertEquals(List.of("mute", "tierless"), silentPackages(folder));
    }

    private static List<String> splitPackages(Map<MavenModule, JavaClasses> modules) {
        return modules.entrySet().stream()
                .flatMap(module -> module.getValue().stream()
                        .map(JavaClass::getPackageName)
                        .distinct()
                        .map(name -> Map.entry(name, module.getKey())))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toCollection(TreeSet::new))))
                .entrySet()
                .stream()
                .filter(owners -> owners.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The packages without a package-info whose Javadoc names the tier. */
    private static List<String> silentPackages(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !namesItsTier(folder.resolve("package-info.java")))
                    .map(folder -> sources.relativize(folder).toString().replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }

    private static boolean namesItsTier(Path packageInfo) {
        try {
            return Files.isRegularFile(packageInfo)
                    && Files.readString(packageInfo).matches("(?s)\\s*/[*][*].+[Tt]ier.*[*]/.*");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
