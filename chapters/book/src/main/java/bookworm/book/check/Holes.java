package bookworm.book.check;

import bookworm.book.code.*;
import java.nio.file.Path;
import java.util.*;
import java.util.regex.*;
import java.util.stream.Collectors;

/** The methods of a chapter that the reader writes, as {@code exercises/NN/src/main/resources/holes.txt} lists them. */
record Holes(Path file, List<Holes.Hole> all) {

    /** A method such as {@code insert}, the path of its class from the packages on, and the line of the list that names it. */
    record Hole(String number, String path, String method, int line) {

        /** Where it stands in the chapter's main code. */
        List<Methods.Span> in(Chapter chapter) {
            return chapter.find("src/main/java/" + path).stream().flatMap(source -> Methods.named(source, method).stream()).toList();
        }
    }

    private static final Pattern LINE = Pattern.compile("(\\d\\d\\.\\d+)\\s+([\\w.]+)\\.(\\w+(?:\\(.*?\\))?):.*");

    static Holes of(Chapter chapter) {
        Path file = chapter.exercises().resolve("src/main/resources/holes.txt");
        List<Hole> holes = new ArrayList<>();
        List<String> lines = Source.linesOf(file);
        for (int i = 0; i < lines.size(); i++) {
            Matcher parts = LINE.matcher(lines.get(i));
            if (parts.matches()) {
                holes.add(new Hole(parts.group(1), parts.group(2).replace('.', '/') + ".java", parts.group(3), i + 1));
            }
        }
        return new Holes(file, holes);
    }

    List<Hole> of(String number) { return all.stream().filter(hole -> hole.number().equals(number)).toList(); }

    Set<String> numbers() { return all.stream().map(Hole::number).collect(Collectors.toCollection(TreeSet::new)); }
}
