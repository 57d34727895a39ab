package library;

import bookworm.QuerySet;
import bookworm.xray.XRay;
import bookworm.db.QueryLog;
import java.io.PrintStream;
import java.lang.StackWalker.StackFrame;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

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

    /** How far in the X-ray begins each line's content. */
    private static final int XRAY_MARGIN = 12;

    private final PrintStream out;
    private final boolean xray;
    private final List<Step> steps = new ArrayList<>();

    Narrator(PrintStream out) {
        this(out, false);
    }

    /** One that tells of each queryset that a step gives back what it is made of, too. */
    Narrator(PrintStream out, boolean xray) {
        this.out = out;
        this.xray = xray;
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
        tell(title, () -> {
            code.run();
            return null;
        });
    }

    /** A step that is about a queryset, which its code gives back. */
    void step(String title, Supplier<QuerySet<?>> code) {
        tell(title, code);
    }

    private void tell(String title, Supplier<QuerySet<?>> code) {
        StackFrame caller = CALLER.walk(frames -> frames.skip(2).findFirst()).orElseThrow();
        Snippet snippet = Snippet.ofBlock(caller.getDeclaringClass(), caller.getLineNumber());
        out.println();
        out.println("-- " + title);
        out.println();
        print(snippet);
        out.println();
        try (QueryLog log = QueryLog.capture()) {
            QuerySet<?> rows = code.get();
            print(log);
            if (xray && rows != null) {
                print(rows.xray());
            }
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

    private void print(XRay picture) {
        out.println();
        out.println("    X-ray of the queryset:");
        for (String line : picture.toString().lines().toList()) {
            String title = line.substring(0, XRAY_MARGIN);
            for (String part : SqlText.wrap(line.substring(XRAY_MARGIN), WIDTH - XRAY_MARGIN - 4)) {
                out.println("    " + title + part);
                title = " ".repeat(XRAY_MARGIN);
            }
        }
    }

    private void print(String warning) {
        out.println();
        SqlText.wrap("Warning: " + warning, WIDTH - 4).forEach(line -> out.println("    " + line));
    }
}
