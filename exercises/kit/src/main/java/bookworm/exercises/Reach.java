package bookworm.exercises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How far a change in a class of a chapter reaches: to its own package, to those that import from it, and so on. All other
 * packages may be left as they are loaded; most of a chapter lies below its holes.
 */
final class Reach {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([a-z][a-z.]*)\\.[A-Z*]");

    /** Each package, {@code bookworm.sql}, and what its classes import from. */
    private final Map<String, Set<String>> imports;

    private Reach(Map<String, Set<String>> imports) { this.imports = imports; }

    /** Reads the sources of a chapter, {@code chapters/05/src/main/java}. */
    static Reach in(Path sources) {
        Map<String, Set<String>> imports = new TreeMap<>();
        for (Path file : javaFiles(sources)) {
            String name = sources.relativize(file.getParent()).toString().replace('\\', '.').replace('/', '.');
            imports.computeIfAbsent(name, any -> new HashSet<>()).addAll(imports(file));
        }
        return new Reach(imports);
    }

    /** The packages whose classes must be loaded anew where those have changed, and all that are none of the chapter's. */
    Predicate<String> of(Set<String> changed) {
        Set<String> reached = from(changed);
        return name -> !imports.containsKey(name) || reached.contains(name);
    }

    private Set<String> from(Set<String> changed) {
        Set<String> reached = imports.keySet().stream()
                .filter(each -> changed.contains(each) || imports.get(each).stream().anyMatch(changed::contains)).collect(Collectors.toSet());
        return reached.equals(changed) ? reached : from(reached);
    }

    private static List<Path> javaFiles(Path sources) {
        try {
            return SourceFiles.matching(sources, ".*\\.java");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> imports(Path file) {
        try {
            return IMPORT.matcher(Files.readString(file)).results().map(each -> each.group(1)).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
