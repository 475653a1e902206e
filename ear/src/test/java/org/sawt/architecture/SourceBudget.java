package org.sawt.architecture;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** How long a file and a method may be, how many parameters a method may have, and that each type says what it is. */
final class SourceBudget {

    static final int JAVA_LINES = 300;
    static final int XHTML_LINES = 150;
    static final int METHOD_LINES = 30;
    static final int PARAMETERS = 5;

    private SourceBudget() {}

    /** The files with this ending below the folder that have more lines than allowed. */
    static List<String> tooLong(Path folder, String ending, int mostLines) {
        return files(folder, ending).stream()
                .filter(file -> lines(file) > mostLines)
                .map(file -> file + " has " + lines(file) + " lines, allowed are " + mostLines)
                .toList();
    }

    /** The methods in the Java files that are too long or take too much. */
    static List<String> overloadedMethods(List<Path> javaFiles) throws IOException {
        List<String> found = new ArrayList<>();
        parse(javaFiles, new Methods(found));
        return found;
    }

    /** The types of the Java files, nested ones excepted, that have no Javadoc. */
    static List<String> wordlessTypes(List<Path> javaFiles) throws IOException {
        List<String> found = new ArrayList<>();
        parse(javaFiles, new Types(found));
        return found;
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void parse(List<Path> javaFiles, Visitor visitor) throws IOException {
        if (javaFiles.isEmpty()) {
            return;
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(javaFiles));
            visitor.trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                visitor.scan(unit, null);
            }
        }
    }

    /** Visits a parsed file and notes what it finds. */
    private abstract static class Visitor extends TreePathScanner<Void, Void> {

        final List<String> found;
        DocTrees trees;

        Visitor(List<String> found) {
            this.found = found;
        }

        String place() {
            return getCurrentPath().getCompilationUnit().getSourceFile().getName();
        }
    }

    private static final class Methods extends Visitor {

        Methods(List<String> found) {
            super(found);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            String name = place() + ": " + method.getName();
            if (method.getParameters().size() > PARAMETERS && !isOfARecord(method)) {
                found.add(name + " has " + method.getParameters().size() + " parameters, allowed are " + PARAMETERS);
            }
            long lines = method.getBody() == null ? 0 : linesInside(method.getBody());
            if (lines > METHOD_LINES) {
                found.add(name + " has " + lines + " lines, allowed are " + METHOD_LINES);
            }
            return super.visitMethod(method, nothing);
        }

        /** A record's constructor takes what the record has. */
        private boolean isOfARecord(MethodTree method) {
            Tree owner = getCurrentPath().getParentPath().getLeaf();
            return owner.getKind() == Tree.Kind.RECORD && method.getReturnType() == null;
        }

        /** The lines between the braces. */
        private long linesInside(BlockTree body) {
            CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
            SourcePositions positions = trees.getSourcePositions();
            long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, body));
            long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, body) - 1);
            return last - first - 1;
        }
    }

    private static final class Types extends Visitor {

        Types(List<String> found) {
            super(found);
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            TreePath path = getCurrentPath();
            boolean nested = path.getParentPath().getLeaf().getKind() != Tree.Kind.COMPILATION_UNIT;
            if (!nested && trees.getDocCommentTree(path) == null) {
                found.add(place() + ": " + type.getSimpleName() + " has no Javadoc");
            }
            return null;
        }
    }
}
