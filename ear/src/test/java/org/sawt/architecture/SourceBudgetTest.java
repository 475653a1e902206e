package org.sawt.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sources keep their budgets, and every budget is alive: it condemns a file that breaks it. */
class SourceBudgetTest {

    @TempDir
    Path folder;

    @Test
    void noJavaFileIsTooLong() {
        List<String> found = Arrays.stream(MavenModule.values())
                .flatMap(MavenModule::sourceFolders)
                .flatMap(sources -> SourceBudget.tooLong(sources, ".java", SourceBudget.JAVA_LINES).stream())
                .toList();
        assertEquals(List.of(), found);
    }

    @Test
    void noPageIsTooLong() {
        Path pages = MavenModule.WEB.directory().resolve("src/main/webapp");
        assertFalse(SourceBudget.files(pages, ".xhtml").isEmpty(), "no page below " + pages);
        assertEquals(List.of(), SourceBudget.tooLong(pages, ".xhtml", SourceBudget.XHTML_LINES));
    }

    @Test
    void noMethodIsTooLongOrTakesTooMuch() throws IOException {
        assertEquals(List.of(), SourceBudget.overloadedMethods(sourcesOfThePortal()));
    }

    @Test
    void everyTypeSaysWhatItIs() throws IOException {
        assertEquals(List.of(), SourceBudget.wordlessTypes(sourcesOfThePortal()));
    }

    @Test
    void condemnsALongFile() throws IOException {
        write("Long.java", "// line\n".repeat(301));
        write("Short.java", "// line\n".repeat(300));
        assertEquals(
                List.of(folder.resolve("Long.java") + " has 301 lines, allowed are 300"),
                SourceBudget.tooLong(folder, ".java", SourceBudget.JAVA_LINES));
    }

    @Test
    void condemnsALongMethod() throws IOException {
        Path tooLong = write("A.java", "class A { void a() {\n" + "int x;\n".repeat(31) + "} }");
        Path longEnough = write("B.java", "class B { void b() {\n" + "int x;\n".repeat(30) + "} }");
        assertEquals(
                List.of(tooLong + ": a has 31 lines, allowed are 30"),
                SourceBudget.overloadedMethods(List.of(tooLong, longEnough)));
    }

    @Test
    void condemnsAMethodOrConstructorThatTakesTooMuch() throws IOException {
        String five = "int a, int b, int c, int d, int e";
        Path file = write(
                "C.java",
                "class C { C(" + five + ", int f) {} void c(" + five + ", int f) {} void fine(" + five + ") {} }"
                        + " record R(" + five + ", int f) { R { a = 1; } }");
        assertEquals(
                List.of(
                        file + ": <init> has 6 parameters, allowed are 5",
                        file + ": c has 6 parameters, allowed are 5"),
                SourceBudget.overloadedMethods(List.of(file)));
    }

    @Test
    void condemnsATypeWithoutJavadoc() throws IOException {
        Path file = write("D.java", "/** Says. */ class D { class Nested {} } interface Mute {}");
        assertEquals(List.of(file + ": Mute has no Javadoc"), SourceBudget.wordlessTypes(List.of(file)));
    }

    private static List<Path> sourcesOfThePortal() {
        List<Path> found = Arrays.stream(MavenModule.values())
                .map(module -> module.directory().resolve("src/main/java"))
                .map(sources -> Files.isDirectory(sources)
                        ? SourceBudget.files(sources, ".java")
                        : Collections.<Path>emptyList())
                .flatMap(List::stream)
                .toList();
        assertFalse(found.isEmpty(), "no Java source found");
        return found;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
