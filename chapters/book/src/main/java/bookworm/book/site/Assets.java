package bookworm.book.site;

import java.io.IOException;
import java.io.InputStream;
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
        WebJarVersionLocator locator = new WebJarVersionLocator();
        for (Map.Entry<String, List<String>> library : LIBRARIES.entrySet()) {
            String path = locator.fullPath(library.getValue().get(0), library.getValue().get(1));
            copy("/" + path, folder.resolve(library.getKey()));
        }
    }

    private static void copy(String resource, Path file) throws IOException {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + resource + " on the class path: see chapters/book/pom.xml.");
            }
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
