package bookworm.book.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

import org.webjars.WebJarVersionLocator;

/** The styles and scripts that every page shares: our own, and those of libraries, which come as WebJars. */
final class Assets {

    static final String FOLDER = "assets/";

    private static final List<String> OWN = List.of("site.css", "code.css", "theme.js", "page.js", "code.js", "diagrams.js",
        "search.js", "done.js", "growth.js", "bookworm.svg");

    /** Name within the site, and name of the WebJar with the file in it. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
        "highlight.min.js", List.of("highlightjs", "highlight.min.js"),
        "mermaid.min.js", List.of("mermaid", "dist/mermaid.min.js"),
        "lunr.min.js", List.of("lunr", "lunr.min.js"));

    private Assets() {
    }

    static void copyTo(Path site) throws IOException {
        Path folder = Files.createDirectories(site.resolve(FOLDER));
        for (String name : OWN) {
            copy("/site/" + name, folder.resolve(name));
        }
        for (String name : LIBRARIES.keySet()) {
            copy(pathOf(name), folder.resolve(name));
        }
    }

    /** The text of a library, by its name within the site. */
    static String read(String name) {
        try (InputStream in = open(pathOf(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    private static String pathOf(String name) {
        List<String> library = LIBRARIES.get(name);
        return "/" + new WebJarVersionLocator().fullPath(library.get(0), library.get(1));
    }

    private static void copy(String resource, Path file) throws IOException {
        try (InputStream in = open(resource)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = Assets.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("There is no " + resource + " on the class path: see chapters/book/pom.xml.");
        }
        return in;
    }
}
