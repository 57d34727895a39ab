package bookworm.book.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import bookworm.book.code.Course;

/** The site of the course itself, rendered once for all tests. */
final class RenderedCourse {

    static final Path FOLDER = Path.of("target", "site-under-test").toAbsolutePath();
    static final Site SITE = render();

    private RenderedCourse() {
    }

    private static Site render() {
        try {
            Site site = Site.of(new CourseFiles(Course.here()));
            site.writeTo(FOLDER);
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Page> pages() { return SITE.pages(); }
}
