package org.sawt.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lucene stays in {@code search.service}. As long as Lucene is not on the class path, the fixture is compiled here together
 * with a class of Lucene's name.
 */
class LuceneLawTest {

    private static final ArchRule LAW = LayerLaws.luceneOnlyInSearchService(Law.PORTAL);
    private static final JavaFileObject LUCENE = source("org.apache.lucene.index", "IndexWriter", "");

    @TempDir
    Path compiled;

    @Test
    void portalKeepsTheLaw() {
        LAW.check(MavenModule.portal());
    }

    @Test
    void condemnsLuceneInAnotherFeature() throws IOException {
        JavaFileObject guilty =
                source("org.sawt.topic.service", "TopicIndex", "org.apache.lucene.index.IndexWriter writer;");
        assertTrue(LAW.evaluate(compile(LUCENE, guilty)).hasViolation());
    }

    @Test
    void acquitsLuceneInTheSearchService() throws IOException {
        JavaFileObject innocent =
                source("org.sawt.search.service", "SearchIndex", "org.apache.lucene.index.IndexWriter writer;");
        JavaFileObject bystander = source("org.sawt.topic.service", "TopicService", "");
        LAW.check(compile(LUCENE, innocent, bystander));
    }

    private JavaClasses compile(JavaFileObject... sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-d", compiled.toString(), "-proc:none");
            assertEquals(
                    true,
                    compiler.getTask(null, files, null, options, null, List.of(sources))
                            .call());
        }
        return new ClassFileImporter().importPath(compiled.resolve("org/sawt"));
    }

    private static JavaFileObject source(String packageName, String type, String body) {
        URI name = URI.create("memory:///" + packageName.replace('.', '/') + "/" + type + ".java");
        return new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return "package " + packageName + "; public class " + type + " {" + body + "}";
            }
        };
    }
}
