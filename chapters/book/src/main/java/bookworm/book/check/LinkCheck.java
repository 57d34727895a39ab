package bookworm.book.check;

import bookworm.book.code.Course;
import java.nio.file.*;
import java.util.*;
import java.util.stream.Stream;

/** Links and anchors lead somewhere: in the lesson, the exercises and the solutions. */
final class LinkCheck implements Check {

    @Override
    public String promise() { return "links lead somewhere"; }

    @Override
    public List<Problem> problems(Subject subject) {
        Course course = subject.chapter().course();
        String number = subject.chapter().number();
        return Stream.of("chapters", "exercises", "solutions").map(part -> course.root().resolve(part).resolve(number))
            .map(folder -> folder.resolve("README.md")).filter(Files::exists)
            .flatMap(page -> Links.broken(course, page).stream()).toList();
    }
}
