package bookworm.book.check;

import bookworm.book.code.*;
import bookworm.book.lesson.*;
import java.nio.file.Path;
import java.util.*;
import java.util.regex.*;
import java.util.stream.Collectors;

/**
 * What a lesson gives without teaching it: in its section {@code Given}, the first cell of each row links files, or names
 * methods, {@code Suggestion.of}. A link to the file of a method that is named gives no more than that method.
 */
final class Given {

    private static final Pattern METHOD = Pattern.compile("(\\w+)\\.(\\w+)");

    private final Chapter chapter;
    private final Map<Path, Set<Integer>> lines = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Given(Lesson lesson) {
        this.chapter = lesson.chapter();
        for (Table table : lesson.tables(Lesson.GIVEN)) {
            table.rows().forEach(this::read);
        }
    }

    /** Whether a line of a file is given. */
    boolean has(Source source, int line) { return lines.getOrDefault(source.file(), Set.of()).contains(line); }

    /** The rows that give nothing. */
    List<Problem> problems() { return problems; }

    private void read(Table.Row row) {
        Table.Cell cell = row.cells().get(0);
        List<Matcher> methods = cell.codes().stream().map(METHOD::matcher).filter(name -> name.matches() && !name.group(2).equals("java"))
            .toList();
        Set<String> classes = methods.stream().map(name -> name.group(1)).collect(Collectors.toSet());
        methods.forEach(name -> addMethod(row, name.group(1), name.group(2)));
        cell.links().stream().filter(link -> !classes.contains(link.replaceAll(".*/|\\.java$", ""))).forEach(link -> addFile(row, link));
        if (methods.isEmpty() && cell.links().isEmpty()) {
            problem(row, "this row gives nothing: let its first cell link a file, or name a method as `File.method`.");
        }
    }

    private void addFile(Table.Row row, String link) {
        Path linked = chapter.folder().resolve(link).normalize();
        Optional<Source> source = chapter.main().stream().filter(file -> file.file().equals(linked)).findFirst();
        if (source.isPresent()) {
            add(source.get(), 0, source.get().lines().size());
        } else {
            problem(row, link + " is no file of " + chapter + "'s main code.");
        }
    }

    private void addMethod(Table.Row row, String file, String method) {
        List<Source> sources = chapter.main().stream().filter(source -> source.name().equals(file + ".java")).toList();
        List<Methods.Span> spans = sources.stream().flatMap(source -> Methods.named(source, method).stream()).toList();
        spans.forEach(span -> add(span.source(), span.from(), span.to()));
        if (spans.isEmpty()) {
            problem(row, chapter + " has no method " + file + "." + method + ".");
        }
    }

    private void add(Source source, int from, int to) {
        Set<Integer> given = lines.computeIfAbsent(source.file(), file -> new HashSet<>());
        for (int line = from; line < to; line++) {
            given.add(line);
        }
    }

    private void problem(Table.Row row, String what) {
        problems.add(Problem.of(chapter.course(), chapter.readme(), row.line(), what));
    }
}
