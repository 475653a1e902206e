package org.sawt.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What a page or a Java file says in words and in message keys. */
final class PageSource {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern BEAN = Pattern.compile("\\b([a-z][A-Za-z]*Page)\\b");
    private static final Set<String> SPOKEN_ATTRIBUTES =
            Set.of("label", "hint", "title", "text", "alt", "placeholder", "aria-label", "heading", "itemLabel");
    private static final Set<String> METHODS_WITH_KEYS = Set.of(
            "invalid",
            "conflict",
            "forbidden",
            "notFound",
            "unauthenticated",
            "tooMany",
            "check",
            "checkBoth",
            "show",
            "of",
            "refuse",
            "inNavigation",
            "requireDraft");

    private PageSource() {}

    /** The words of a page that stand in it literally instead of coming from the messages. */
    static List<String> literals(Path page) throws IOException {
        List<String> found = new ArrayList<>();
        collect(parse(page), found);
        return found;
    }

    private static void collect(Node node, List<String> found) {
        if (node.getNodeType() == Node.TEXT_NODE && speaks(node.getNodeValue())) {
            found.add(node.getNodeValue().strip());
        }
        if (node instanceof Element element) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                boolean button = element.getLocalName().equals("commandButton")
                        && attribute.getNodeName().equals("value");
                if ((button || SPOKEN_ATTRIBUTES.contains(attribute.getNodeName()))
                        && speaks(attribute.getNodeValue())) {
                    found.add(attribute.getNodeName() + "=" + attribute.getNodeValue());
                }
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, found);
        }
    }

    private static boolean speaks(String text) {
        return EXPRESSION.matcher(text).replaceAll("").codePoints().anyMatch(Character::isLetter);
    }

    private static Node parse(Path page) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(page.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(page + ": " + e.getMessage(), e);
        }
    }

    /** The message keys, and the beginnings of keys (with a dot at the end), that a page uses. */
    static Set<String> keysOfPage(Path page, Set<String> features) throws IOException {
        String source = Files.readString(page);
        Stream<String> quoted = EXPRESSION
                .matcher(source)
                .results()
                .map(MatchResult::group)
                .flatMap(expression -> QUOTED.matcher(expression).results().map(match -> match.group(1)));
        Stream<String> plain =
                Pattern.compile("value=\"([^\"#]*)\"").matcher(source).results().map(match -> match.group(1));
        return keys(Stream.concat(quoted, plain), features);
    }

    /** The names of page beans that a page uses. */
    static Set<String> beansOfPage(Path page) throws IOException {
        Set<String> beans = new TreeSet<>();
        EXPRESSION.matcher(Files.readString(page)).results().forEach(expression -> BEAN.matcher(
                        QUOTED.matcher(expression.group()).replaceAll(""))
                .results()
                .forEach(bean -> beans.add(bean.group(1))));
        return beans;
    }

    /** The message keys that Java files hand to the methods that take one. */
    static Set<String> keysOfJava(List<Path> files, Set<String> features) throws IOException {
        List<String> literals = new ArrayList<>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            for (CompilationUnitTree unit : task.parse()) {
                new KeyScanner().scan(unit, literals);
            }
        }
        return keys(literals.stream(), features);
    }

    private static Set<String> keys(Stream<String> literals, Set<String> features) {
        Pattern key = Pattern.compile("(" + String.join("|", features) + ")\\.[A-Za-z0-9_.-]*");
        Set<String> found = new TreeSet<>();
        literals.filter(literal -> key.matcher(literal).matches()).forEach(found::add);
        return found;
    }

    /** Collects the texts among the arguments of methods that take a message key. */
    private static final class KeyScanner extends TreeScanner<Void, List<String>> {

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, List<String> literals) {
            ExpressionTree method = call.getMethodSelect();
            String name = method instanceof MemberSelectTree select
                    ? select.getIdentifier().toString()
                    : method.toString();
            if (METHODS_WITH_KEYS.contains(name)) {
                for (ExpressionTree argument : call.getArguments()) {
                    if (argument instanceof LiteralTree literal && literal.getValue() instanceof String text) {
                        literals.add(text);
                    }
                }
            }
            return super.visitMethodInvocation(call, literals);
        }
    }
}
