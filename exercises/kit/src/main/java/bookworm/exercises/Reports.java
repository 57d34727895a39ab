package bookworm.exercises;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What one student's reports of Surefire say of each test: the newest report, where there are several. */
final class Reports {

    /** From the best to the worst. */
    private enum Outcome { PASSED, SKIPPED, RED }

    /** Where the tests ran. Those of the solutions ran in another place, and count for nobody. */
    private static final Pattern EXERCISES = Pattern.compile("[/\\\\]exercises[/\\\\](\\d+)$");

    /** The chapter, a colon, and the test: chapters may have classes of one name. */
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final List<String> remarks = new ArrayList<>();

    private Reports() { }

    static Reports in(Path folder) throws IOException {
        Reports reports = new Reports();
        for (Path file : files(folder)) {
            try {
                reports.read(parse(file));
            } catch (SAXException e) {
                reports.remarks.add("%s is no report that could be read: %s".formatted(folder.relativize(file), e.getMessage()));
            }
        }
        if (reports.outcomes.isEmpty()) {
            reports.remarks.add("no reports of exercises. They are called TEST-*.xml, and Maven puts them into"
                    + " exercises/NN/target/surefire-reports.");
        }
        return reports;
    }

    static Reports unreadable(Path zip) {
        Reports none = new Reports();
        none.remarks.add(zip.getFileName() + " is no zip file that could be opened.");
        return none;
    }

    /** What whoever reads the marks should know besides. */
    List<String> remarks() { return remarks; }

    State stateOf(Assignment assignment) {
        List<Outcome> found = assignment.tests().stream()
                .map(test -> outcomes.get(assignment.chapter() + ":" + test)).toList();
        boolean waiting = found.stream().anyMatch(outcome -> outcome == null || outcome == Outcome.SKIPPED);
        return State.of(found.contains(Outcome.RED), found.contains(Outcome.PASSED), waiting);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).matches("TEST-.*\\.xml"))
                    .sorted(Comparator.comparing(Reports::age)).toList();
        }
    }

    private static FileTime age(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    /** Students write these files: they may not make the parser fetch others. */
    private static Document parse(Path file) throws IOException, SAXException {
        try (InputStream xml = Files.newInputStream(file)) {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder parser = parsers.newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler()); // It throws, where the built-in one prints as well.
            return parser.parse(xml);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(Document report) {
        Matcher place = EXERCISES.matcher(basedir(report));
        if (!place.find()) {
            return;
        }
        Map<String, Outcome> ofThisReport = new HashMap<>();
        for (Element test : elements(report.getDocumentElement(), "testcase")) {
            // A test with parameters has a case for each of them, name(String)[1]: it is as good as the worst of them.
            String method = test.getAttribute("name").split("[({\\[]")[0];
            ofThisReport.merge(place.group(1) + ":" + test.getAttribute("classname") + "." + method, outcome(test),
                    BinaryOperator.maxBy(Comparator.naturalOrder()));
        }
        outcomes.putAll(ofThisReport);
    }

    private static Outcome outcome(Element test) {
        boolean red = !elements(test, "failure").isEmpty() || !elements(test, "error").isEmpty();
        return red ? Outcome.RED : elements(test, "skipped").isEmpty() ? Outcome.PASSED : Outcome.SKIPPED;
    }

    private static String basedir(Document report) {
        return elements(report.getDocumentElement(), "property").stream()
                .filter(property -> property.getAttribute("name").equals("basedir"))
                .map(property -> property.getAttribute("value")).findFirst().orElse("");
    }

    private static List<Element> elements(Element in, String name) {
        NodeList nodes = in.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }
}
