package bookworm.benchmarks;

import bookworm.benchmarks.Results.Figures;
import bookworm.benchmarks.Workload.Kind;
import java.io.IOException;
import java.nio.file.*;
import java.time.LocalDate;
import java.util.*;
import java.util.function.ToDoubleFunction;
import java.util.stream.*;

/** Writes the tables into the README, between two marks. No number there is typed by hand. */
final class Readme {

    private static final String BEGIN = "<!-- The tables begin here: the benchmark writes them. -->";
    private static final String END = "<!-- The tables end here. -->";
    private static final List<Libraries> PEERS =
        Stream.of(Libraries.values()).filter(library -> library.compareTo(Libraries.BOOKWORM) > 0).toList();

    private final Results results;
    private final StringBuilder text = new StringBuilder();

    private Readme(Results results) {
        this.results = results;
    }

    static void write(Path file, Results results, String mode) throws IOException {
        Readme tables = new Readme(results);
        tables.text.append("![Time of each library, as a multiple of hand-written JDBC](chart.svg)\n\n");
        tables.machine(mode);
        tables.bar();
        for (Engine engine : Engine.values()) {
            tables.figures(engine, "Time", "microseconds", Figures::micros);
            tables.figures(engine, "Bytes allocated", "bytes", Figures::bytes);
        }
        String old = Files.readString(file);
        Files.writeString(file, old.substring(0, old.indexOf(BEGIN) + BEGIN.length()) + "\n\n" + tables.text
            + old.substring(old.indexOf(END)));
    }

    private void row(Collection<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void head(List<String> cells, String others) {
        row(cells);
        row(IntStream.range(0, cells.size()).mapToObj(i -> i == 0 ? "---" : others).toList());
    }

    private void machine(String mode) throws IOException {
        text.append("### The run\n\n");
        head(List.of("what", "which"), "---");
        row(List.of("Date", LocalDate.now().toString()));
        row(List.of("Length", mode));
        Machine.describe().forEach((what, which) -> row(List.of(what, which)));
        text.append("\n");
    }

    /** A row for each demand on Bookworm, with what it reaches. */
    private void bar() {
        text.append("### The bar\n\n");
        head(List.of("workload", "engine", "time against JDBC", "the best peer's time", "the best peer's bytes"), "---");
        for (Engine engine : Engine.values()) {
            for (Workload workload : Workload.values()) {
                boolean counts = engine == Engine.H2 || workload.kind == Kind.THOUSAND_ROWS || workload == Workload.COMPILE_QUERY;
                results.ratio(workload, engine, Libraries.BOOKWORM).filter(ratio -> counts).ifPresent(ours ->
                    row(List.of(workload.title, engine.label(), against(ours, workload, engine),
                        race(workload, engine, ours, Figures::micros), race(workload, engine, ours, Figures::bytes))));
            }
        }
        text.append("\n");
    }

    /** How many times JDBC's time Bookworm may take; nothing where there is no demand. */
    private static OptionalDouble limit(Workload workload, Engine engine) {
        return switch (workload.kind) {
            case THOUSAND_ROWS -> OptionalDouble.of(engine == Engine.H2 ? 1.1 : 2);
            case ONE_ROW -> engine == Engine.H2 ? OptionalDouble.of(1.3) : OptionalDouble.empty();
            case OTHER -> OptionalDouble.empty();
        };
    }

    private static String against(Figures ours, Workload workload, Engine engine) {
        OptionalDouble limit = limit(workload, engine);
        if (limit.isEmpty()) {
            return times(ours.micros());
        }
        double excess = ours.micros() / limit.getAsDouble() - 1;
        return times(ours.micros()) + (excess <= 0 ? ": met, " : ": **missed by " + percent(excess) + "**, ") + "the bar is "
            + limit.getAsDouble();
    }

    private String race(Workload workload, Engine engine, Figures ours, ToDoubleFunction<Figures> figure) {
        Comparator<Libraries> best = Comparator.comparingDouble(
            peer -> results.ratio(workload, engine, peer).map(figure::applyAsDouble).orElse(Double.MAX_VALUE));
        Libraries first = PEERS.stream().min(best).orElseThrow();
        return results.ratio(workload, engine, first).map(theirs -> {
            double excess = figure.applyAsDouble(ours) / figure.applyAsDouble(theirs) - 1;
            return first.label() + ", " + times(figure.applyAsDouble(theirs)) + ": " + (excess < 0 ? "ahead by " + percent(-excess)
                : "**behind by " + percent(excess) + "**");
        }).orElse("");
    }

    private void figures(Engine engine, String title, String unit, ToDoubleFunction<Figures> figure) {
        text.append("### ").append(title).append(" on ").append(engine.label()).append("\n\n");
        List<String> columns = new ArrayList<>(List.of("workload", "jdbc, " + unit));
        Stream.of(Libraries.values()).skip(1).forEach(library -> columns.add(library.label()));
        head(columns, "---:");
        for (Workload workload : Workload.values()) {
            results.get(workload, engine, Libraries.JDBC).ifPresent(jdbc -> {
                List<String> cells = new ArrayList<>(List.of(workload.title, amount(figure.applyAsDouble(jdbc))));
                Stream.of(Libraries.values()).skip(1).forEach(library -> cells.add(results.ratio(workload, engine, library)
                    .map(ratio -> times(figure.applyAsDouble(ratio))).orElse("")));
                row(cells);
            });
        }
        text.append("\n");
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, "%.2fx", ratio);
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.0f%%", part * 100);
    }

    private static String amount(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%,.2f" : "%,.0f", value);
    }
}
