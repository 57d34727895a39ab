package bookworm.book.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import bookworm.book.code.Course;

/** A course of a few lines, written into a temporary folder. */
record SmallCourse(Path folder) {

    /** A course with a front page and two empty chapters. */
    static SmallCourse in(Path folder) {
        return new SmallCourse(folder)
            .with("README.md", "# Bookworm\n\nA course.\n\n## Run it\n")
            .with("chapters/01/README.md", "# 01 Rows by hand\n")
            .with("chapters/02/README.md", "# 02 Models describe themselves\n");
    }

    SmallCourse with(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Site site() { return Site.of(new CourseFiles(new Course(folder))); }

    Page page(String address) {
        return site().pages().stream().filter(page -> page.address().equals(address)).findFirst()
            .orElseThrow(() -> new AssertionError("No page " + address + " in " + addresses()));
    }

    List<String> addresses() { return site().pages().stream().map(Page::address).toList(); }
}
