package bookworm.book.check;

import bookworm.book.code.Course;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code classes}: writes the page of the ORM's classes anew. */
@Command(name = "classes", mixinStandardHelpOptions = true,
    description = "Writes chapters/classes.md anew: the ORM's classes, and the chapter in which each arrives.")
public final class ClassesCommand implements Callable<Integer> {

    @Override public Integer call() throws IOException {
        ClassIndex index = new ClassIndex(Course.here());
        Files.writeString(index.file(), index.toString());
        return 0;
    }
}
