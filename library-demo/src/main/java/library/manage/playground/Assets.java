package library.manage.playground;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.webjars.WebJarVersionLocator;

/** The page and what belongs to it: files beside this class, and the editor's modules, which come in WebJars. */
final class Assets {

    private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "css", "text/css; charset=utf-8",
        "js", "text/javascript; charset=utf-8");

    private static final Set<String> OWN = Set.of("playground.css", "playground.js", "editor.js", "answer.js", "xray.js", "dom.js");

    /** What scripts import, and where it is: the WebJar, and the file in it. */
    private static final Map<String, Module> MODULES = new LinkedHashMap<>();

    private record Module(String webJar, String file) {
    }

    static {
        for (String part : Set.of("state", "view", "commands", "language", "lint")) {
            MODULES.put("@codemirror/" + part, new Module("codemirror__" + part, "dist/index.js"));
        }
        MODULES.put("@codemirror/legacy-modes/mode/clike", new Module("codemirror__legacy-modes", "mode/clike.js"));
        MODULES.put("@lezer/common", new Module("lezer__common", "dist/index.js"));
        MODULES.put("@lezer/highlight", new Module("lezer__highlight", "dist/index.js"));
        MODULES.put("@marijn/find-cluster-break", new Module("marijn__find-cluster-break", "src/index.js"));
        MODULES.put("style-mod", new Module("style-mod", "src/style-mod.js"));
        MODULES.put("w3c-keyname", new Module("w3c-keyname", "index.js"));
        MODULES.put("crelt", new Module("crelt", "index.js"));
    }

    /** A file, and what kind of one it is. */
    record Content(String type, byte[] bytes) {
    }

    private final Map<String, Module> modules =
        MODULES.values().stream().collect(Collectors.toMap(each -> "lib/" + each.webJar() + ".js", each -> each));
    private final WebJarVersionLocator locator = new WebJarVersionLocator();

    /** The page, whose own parts alone know the nonce and so are let in by its policy. */
    Content page(String nonce) throws IOException {
        String imports = MODULES.entrySet().stream()
            .map(each -> "\"" + each.getKey() + "\": \"./lib/" + each.getValue().webJar() + ".js\"").collect(Collectors.joining(",\n    "));
        String page = new String(read("/library/manage/playground/page.html"), StandardCharsets.UTF_8)
            .replace("{{nonce}}", nonce).replace("{{imports}}", imports);
        return new Content(TYPES.get("html"), page.getBytes(StandardCharsets.UTF_8));
    }

    /** What is at a path beneath the page's; empty where nothing is. */
    Optional<Content> at(String path) throws IOException {
        Module module = modules.get(path);
        if (module == null && !OWN.contains(path)) {
            return Optional.empty();
        }
        String resource = module == null ? "/library/manage/playground/" + path : "/" + locator.fullPath(module.webJar(), module.file());
        return Optional.of(new Content(TYPES.get(path.substring(path.lastIndexOf('.') + 1)), read(resource)));
    }

    private static byte[] read(String resource) throws IOException {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        }
    }
}
