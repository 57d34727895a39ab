package bookworm.book.site;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import bookworm.book.code.Course;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the course as a website to be opened by a double click. */
@Command(name = "render", mixinStandardHelpOptions = true,
    description = "Writes the course as a website. Open its index.html; it needs no server and no network.")
public final class Render implements Callable<Integer> {

    @Option(names = "--into", paramLabel = "FOLDER", description = "where to write (default: target/site in the course's top folder)")
    private Path into;

    @Spec
    private CommandSpec spec;

    @Override public Integer call() throws IOException {
        Course course = Course.here();
        Path folder = into == null ? course.root().resolve("target/site") : into;
        Site site = Site.of(new CourseFiles(course));
        site.writeTo(folder);
        PrintWriter out = spec.commandLine().getOut();
        site.problems().forEach(out::println);
        out.println(site.pages().size() + " pages. Open " + folder.resolve("index.html"));
        out.flush();
        return site.problems().isEmpty() ? 0 : 1;
    }
}
