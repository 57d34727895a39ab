package bookworm.book.check;

import bookworm.book.code.*;
import java.nio.file.Path;
import java.util.*;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of the ORM's classes: the chapter in which each arrives, and the first sentence of its Javadoc. */
public final class ClassIndex {

    private static final String INTRODUCTION = """
        # The classes of the ORM

        Each class of [the finished ORM](../orm/README.md), the chapter in which it arrives, and what it is at the end. Many grow
        in later chapters. What terms mean: [glossary](glossary.md).
        """;
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/\\s+(?:@\\S+\\s+)*(?:[a-z-]+ )*(?:class|interface|record|enum|@interface) ",
        Pattern.DOTALL);
    private static final Pattern FIRST_SENTENCE = Pattern.compile("(.*?[.?!])(?=\\s|$)");

    private final Course course;

    public ClassIndex(Course course) { this.course = course; }

    public Path file() { return course.root().resolve("chapters/classes.md"); }

    @Override public String toString() {
        Map<String, Chapter> arrivals = arrivals();
        StringBuilder page = new StringBuilder(INTRODUCTION);
        String folder = "";
        for (Source source : classes(course.chapters().get(course.chapters().size() - 1))) {
            if (!folder.equals(folder(source))) {
                folder = folder(source);
                page.append("\n## ").append(folder.replace('/', '.')).append("\n\n| class | arrives in | what it is |\n|---|---|---|\n");
            }
            Chapter chapter = arrivals.get(source.path());
            page.append("| [%s](%s) | [%s](%s/README.md) | %s |\n".formatted(source.name().replace(".java", ""),
                file().getParent().relativize(source.file()).toString().replace('\\', '/'), chapter.number(), chapter.number(), sentence(source)));
        }
        return page.toString();
    }

    private Map<String, Chapter> arrivals() {
        Map<String, Chapter> arrivals = new HashMap<>();
        course.chapters().forEach(chapter -> chapter.main().forEach(source -> arrivals.putIfAbsent(source.path(), chapter)));
        return arrivals;
    }

    /** By package, and the package that others lie in before them. */
    private static List<Source> classes(Chapter chapter) {
        return chapter.main().stream().filter(source -> source.name().endsWith(".java") && !source.name().equals("package-info.java"))
            .sorted(Comparator.comparing(ClassIndex::folder).thenComparing(Source::name)).toList();
    }

    private static String folder(Source source) { return source.path().replaceFirst("^java/", "").replaceFirst("/[^/]*$", ""); }

    private static String sentence(Source source) {
        Matcher javadoc = JAVADOC.matcher(source.text());
        if (!javadoc.find()) {
            return "";
        }
        String text = javadoc.group(1).replaceAll("\\s*\\n\\s*\\*? ?", " ").replaceAll("\\{@code ([^}]*)}", "`$1`")
            .replaceAll("\\{@link (?:[\\w.]*[.#])?(\\w+)(?:\\([^)]*\\))?}", "`$1`").replace("|", "\\|").strip();
        Matcher first = FIRST_SENTENCE.matcher(text);
        return first.find() ? first.group(1) : text;
    }
}
