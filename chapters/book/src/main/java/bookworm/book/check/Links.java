package bookworm.book.check;

import bookworm.book.code.Course;
import bookworm.book.lesson.*;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.*;
import java.util.*;

/** Follows the links of a page that stay inside the course. */
public final class Links {

    private Links() { }

    /** The links that lead nowhere: to no file, to no heading, to no line. */
    public static List<Problem> broken(Course course, Path file) {
        Page page = new Page(file);
        List<Problem> problems = new ArrayList<>();
        for (Reference reference : page.references()) {
            if (!reference.target().matches("[a-z]+:.*")) {
                fault(course, page, reference.target())
                    .ifPresent(fault -> problems.add(Problem.of(course, file, reference.line(), fault)));
            }
        }
        return problems;
    }

    private static Optional<String> fault(Course course, Page page, String target) {
        String[] parts = target.split("#", 2);
        Path file = parts[0].isEmpty() ? page.file() : page.file().resolveSibling(parts[0]).normalize();
        if (!file.startsWith(course.root())) {
            return Optional.of("the link " + target + " leads out of the course: only what is in it can be read offline.");
        }
        if (!exists(course, file)) {
            return Optional.of("the link " + target + " leads to no file: there is no " + course.show(file) + ".");
        }
        return parts.length == 1 ? Optional.empty() : anchorFault(course, file, parts[1]);
    }

    private static Optional<String> anchorFault(Course course, Path file, String anchor) {
        if (!file.toString().endsWith(".md")) {
            boolean line = anchor.matches("L[1-9]\\d{0,5}") && Integer.parseInt(anchor.substring(1)) <= lines(file);
            return line ? Optional.empty() : Optional.of("#" + anchor + " is no line of " + course.show(file) + ", as #L1 is.");
        }
        List<String> anchors = new Page(file).headings().stream().map(Headline::anchor).toList();
        return anchors.contains(anchor) ? Optional.empty() : Optional.of("there is no heading #" + anchor + " in "
            + course.show(file) + "." + Nearest.of(anchor, anchors).map(near -> " Did you mean #" + near + "?").orElse(""));
    }

    /** Upper and lower case count, as they do on GitHub, whatever this system's file names are like. */
    private static boolean exists(Course course, Path file) {
        try {
            return Files.exists(file) && file.toRealPath().toString()
                .equals(course.root().toRealPath().resolve(course.root().relativize(file)).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try {
            return Files.readString(file).lines().count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
