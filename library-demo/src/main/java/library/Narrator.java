package library;

import bookworm.db.QueryLog;
import java.io.PrintStream;
import java.lang.StackWalker.StackFrame;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what happens, step by step: a title, the code as it stands in the source, what that prints, then the number of
 * queries and their SQL.
 */
final class Narrator {

    /** A step that was told. */
    record Step(String title, Snippet code, List<QueryLog.Entry> queries) {
    }

    static final int WIDTH = 100;

    private static final StackWalker CALLER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final PrintStream out;
    private final List<Step> steps = new ArrayList<>();

    Narrator(PrintStream out) {
        this.out = out;
    }

    void chapter(String title) {
        out.println();
        out.println("== " + title + " " + "=".repeat(WIDTH - title.length() - 4));
    }

    void say(String text) {
        out.println();
        out.println(text);
    }

    /** Shows a model's source. */
    void show(Class<?> model) {
        out.println();
        print(Snippet.ofClass(model));
    }

    /** Shows the code and runs it. The call stands alone in its lines: {@link Snippet#ofBlock}. */
    void step(String title, Runnable code) {
        StackFrame caller = CALLER.walk(frames -> frames.skip(1).findFirst()).orElseThrow();
        Snippet snippet = Snippet.ofBlock(caller.getDeclaringClass(), caller.getLineNumber());
        out.println();
        out.println("-- " + title);
        out.println();
        print(snippet);
        out.println();
        try (QueryLog log = QueryLog.capture()) {
            code.run();
            print(log);
            steps.add(new Step(title, snippet, List.copyOf(log.entries())));
        }
    }

    /** The steps told so far. */
    List<Step> steps() {
        return steps;
    }

    private void print(Snippet code) {
        code.unindented().forEach(line -> out.println(("  | " + line).stripTrailing()));
    }

    private void print(QueryLog log) {
        Map<String, List<QueryLog.Entry>> bySql = new LinkedHashMap<>();
        log.entries().forEach(entry -> bySql.computeIfAbsent(entry.sql().text(), sql -> new ArrayList<>()).add(entry));
        out.println();
        out.println("    " + log.count() + (log.count() == 1 ? " query" : " queries"));
        int number = 1;
        for (List<QueryLog.Entry> same : bySql.values()) {
            List<String> lines = new ArrayList<>(SqlText.lines(same.get(0).sql(), WIDTH - 8));
            if (same.size() > 1) {
                lines.add("... this one " + same.size() + " times, with other values");
            }
            out.printf("%6d. %s%n", number, lines.get(0));
            lines.stream().skip(1).forEach(line -> out.println("        " + line));
            number += same.size();
        }
        log.warnings().forEach(this::print);
    }

    private void print(String warning) {
        out.println();
        SqlText.wrap("Warning: " + warning, WIDTH - 4).forEach(line -> out.println("    " + line));
    }
}
