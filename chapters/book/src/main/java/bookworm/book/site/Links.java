package bookworm.book.site;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;

/** Turns the links between the course's files into links between pages, and remembers which files must become pages for that. */
final class Links {

    private final CourseFiles course;
    private final Set<String> seen = new HashSet<>();
    private final Queue<String> waiting = new ArrayDeque<>();
    private final Set<String> pictures = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();

    Links(CourseFiles course) {
        this.course = course;
    }

    /** A file or folder that must become a page. Gives the link to it. */
    String to(String file) {
        if (course.hasFolder(file)) {
            String readme = file + "/README.md";
            if (course.hasFile(readme)) {
                return to(readme);
            }
        }
        if (seen.add(file)) {
            waiting.add(file);
        }
        return Address.SITE + (course.hasFolder(file) ? Address.ofFolder(file) : Address.of(file));
    }

    /** The next file or folder that has no page yet. */
    Optional<String> next() { return Optional.ofNullable(waiting.poll()); }

    /** The link of a page for a link in a file; nothing, and one more of the problems, where it leads nowhere. */
    Optional<String> follow(String from, String link) {
        if (link.startsWith("#") || isElsewhere(link)) {
            return Optional.of(link);
        }
        String anchor = link.contains("#") ? link.substring(link.indexOf('#')) : "";
        return target(from, link, link.substring(0, link.length() - anchor.length())).map(file -> to(file) + anchor);
    }

    /** The same for a picture, which becomes no page but comes along as it is. */
    Optional<String> picture(String from, String link) {
        if (isElsewhere(link)) {
            return Optional.of(link);
        }
        Optional<String> file = target(from, link, link);
        file.ifPresent(pictures::add);
        return file.map(Address.SITE::concat);
    }

    private static boolean isElsewhere(String link) { return link.matches("[a-z][a-z+.-]*:.*"); }

    private Optional<String> target(String from, String link, String path) {
        Path target = Path.of("/" + from).resolveSibling(path).normalize();
        String file = target.getNameCount() == 0 ? "README.md" : target.toString().replace('\\', '/').substring(1);
        if (!course.hasFile(file) && !course.hasFolder(file)) {
            problems.add(from + " links to " + link + ": the course has no file " + file + ".");
            return Optional.empty();
        }
        return Optional.of(file);
    }

    Set<String> pictures() { return Collections.unmodifiableSet(pictures); }

    List<String> problems() { return Collections.unmodifiableList(problems); }
}
