package bookworm.book.classroom;

import bookworm.book.code.Course;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code classroom}: writes the workflow that grades anew. */
@Command(name = "classroom", mixinStandardHelpOptions = true,
    description = "Writes .github/workflows/classroom.yml anew: GitHub Classroom's grading, a point for each exercise.")
public final class ClassroomCommand implements Callable<Integer> {

    @Override public Integer call() throws IOException {
        Grading grading = new Grading(Course.here());
        Files.createDirectories(grading.file().getParent());
        Files.writeString(grading.file(), grading.toString());
        return 0;
    }
}
