package bookworm.book.code;

import java.nio.file.*;
import java.util.*;

/** The folder that holds the whole course. */
public record Course(Path root) {

    /** The course that the current folder lies in. */
    public static Course here() { return around(Path.of("")); }

    /** The course that a folder lies in. */
    public static Course around(Path inside) {
        Path start = inside.toAbsolutePath().normalize();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("chapters/01"))) {
                return new Course(folder);
            }
        }
        throw new IllegalStateException("No folder above " + start + " has chapters/01 in it: run this inside the course.");
    }

    /** The chapters in their order: the first has nothing before it. */
    public List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        for (String number : Source.names(root.resolve("chapters"))) {
            if (number.matches("\\d\\d")) {
                Chapter before = chapters.isEmpty() ? null : chapters.get(chapters.size() - 1);
                chapters.add(new Chapter(this, number, Optional.ofNullable(before)));
            }
        }
        return chapters;
    }

    /** The finished ORM's main code. */
    public List<Source> orm() { return Source.tree(root.resolve("orm/src/main")); }

    /** A file's path as a message shows it: from the top folder of the course, with forward slashes. */
    public String show(Path file) { return root.relativize(file).toString().replace('\\', '/'); }
}
