package bookworm.book.code;

import java.nio.file.Path;
import java.util.*;

/** A chapter's folder. Its files are read once, when they are first asked for. */
public final class Chapter {

    private final Course course;
    private final String number;
    private final Optional<Chapter> before;
    private List<Path> paths;
    private List<Source> main;
    private List<Source> test;

    Chapter(Course course, String number, Optional<Chapter> before) {
        this.course = course;
        this.number = number;
        this.before = before;
    }

    public Course course() { return course; }

    /** Two digits, such as {@code 03}. */
    public String number() { return number; }

    public Optional<Chapter> before() { return before; }

    public Optional<Chapter> next() {
        return course.chapters().stream().filter(chapter -> chapter.before.filter(this::hasNumberOf).isPresent()).findFirst();
    }

    private boolean hasNumberOf(Chapter other) { return number.equals(other.number); }

    public Path folder() { return course.root().resolve("chapters").resolve(number); }

    /** The file that the lesson is in, whether or not it is written. */
    public Path readme() { return folder().resolve("README.md"); }

    /** The folder of its exercises, whether or not they are written. */
    public Path exercises() { return course.root().resolve("exercises").resolve(number); }

    /** The files under {@code src/main}, their paths beginning below it: {@code java/bookworm/db/Sql.java}. */
    public synchronized List<Source> main() {
        if (main == null) {
            main = Source.tree(folder().resolve("src/main"));
        }
        return main;
    }

    /** The files whose path ends so: {@code Index.java}, or {@code meta/Index.java} where there are two. */
    public synchronized List<Source> find(String pathEnd) {
        if (paths == null) {
            paths = Source.paths(folder()).toList();
        }
        return paths.stream().filter(file -> file.endsWith(pathEnd)).map(file -> new Source(folder(), file)).toList();
    }

    /** The test code, programs included. */
    public synchronized List<Source> test() {
        if (test == null) {
            test = Source.tree(folder().resolve("src/test/java"));
        }
        return test;
    }

    /** What this chapter changes of the main code of the one before. The first chapter adds all. */
    public List<FileChange> changes() { return FileChange.between(before.map(Chapter::main).orElse(List.of()), main()); }

    @Override public String toString() { return "chapter " + number; }
}
