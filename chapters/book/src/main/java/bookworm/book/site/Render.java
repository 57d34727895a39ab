package bookworm.book.site;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import bookworm.book.code.Course;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the course as a website to be opened by a double click, or as a book for e-readers. */
@Command(name = "render", mixinStandardHelpOptions = true,
    description = "Writes the course as a website. Open its index.html; it needs no server and no network.")
public final class Render implements Callable<Integer> {

    @Option(names = "--epub", description = "write one EPUB, a book for e-readers, in place of the website")
    private boolean epub;

    @Option(names = "--into", paramLabel = "PATH",
        description = "the website's folder, or the book's file (default: target/site or target/bookworm.epub in the course's top folder)")
    private Path into;

    @Spec
    private CommandSpec spec;

    @Override public Integer call() throws IOException {
        Course course = Course.here();
        Site site = Site.of(new CourseFiles(course));
        PrintWriter out = spec.commandLine().getOut();
        site.problems().forEach(out::println);
        Path target = into == null ? course.root().resolve(epub ? "target/bookworm.epub" : "target/site") : into;
        if (epub) {
            writeBook(new Epub(site), target, out);
        } else {
            site.writeTo(target);
            out.println(site.pages().size() + " pages. Open " + target.resolve("index.html"));
        }
        out.flush();
        return site.problems().isEmpty() ? 0 : 1;
    }

    private static void writeBook(Epub book, Path file, PrintWriter out) throws IOException {
        Map<String, String> drawings = Drawings.of(book.diagrams());
        if (drawings.size() < book.diagrams().size()) {
            out.println("There is no Chromium with its driver here to draw the diagrams, so the book has only their words. " + Chromium.INSTALL);
        }
        book.writeTo(file, drawings);
        out.println(book.pages().size() + " texts, " + drawings.size() + " drawings. Open " + file);
    }
}
