package bookworm.book.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import bookworm.book.code.Chapter;
import bookworm.book.code.Course;
import bookworm.book.code.Source;

/** The files of the course, named by their path from its top folder, with slashes on every system. */
record CourseFiles(Course course) {

    boolean hasFile(String file) { return Files.isRegularFile(course.root().resolve(file)); }

    boolean hasFolder(String folder) { return Files.isDirectory(course.root().resolve(folder)); }

    String read(String file) {
        try {
            return new String(Files.readAllBytes(course.root().resolve(file)), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** The files under a folder, in order of their paths; none where there is no such folder. */
    List<String> files(String folder) {
        return Source.paths(course.root().resolve(folder)).map(course::show).sorted().toList();
    }

    /** The chapters that have a lesson. */
    List<Chapter> chapters() { return course.chapters().stream().filter(chapter -> Files.isRegularFile(chapter.readme())).toList(); }
}
