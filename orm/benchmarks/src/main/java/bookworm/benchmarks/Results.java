package bookworm.benchmarks;

import java.io.IOException;
import java.nio.file.*;
import java.util.*;

/** The figures of all runs, kept in {@code results.csv}: a run replaces its own and leaves the others as they are. */
final class Results {

    private static final String HEADER = "workload,engine,library,micros_per_op,bytes_per_op";

    /** What was measured. Sorted as it is shown. */
    private record Key(Workload workload, Engine engine, Libraries library) implements Comparable<Key> {
        @Override public int compareTo(Key other) {
            return Comparator.comparing(Key::engine).thenComparing(Key::workload).thenComparing(Key::library).compare(this, other);
        }
    }

    record Figures(double micros, double bytes) {
        Figures dividedBy(Figures other) {
            return new Figures(micros / other.micros, bytes / other.bytes);
        }
    }

    private final Map<Key, Figures> figures = new TreeMap<>();

    /** What an earlier run has left, if there is any. */
    static Results read(Path file) throws IOException {
        Results results = new Results();
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of(HEADER);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            results.put(Workload.valueOf(cells[0].toUpperCase(Locale.ROOT)), Engine.of(cells[1]), Libraries.of(cells[2]),
                new Figures(Double.parseDouble(cells[3]), Double.parseDouble(cells[4])));
        }
        return results;
    }

    void put(Workload workload, Engine engine, Libraries library, Figures measured) {
        figures.put(new Key(workload, engine, library), measured);
    }

    Optional<Figures> get(Workload workload, Engine engine, Libraries library) {
        return Optional.ofNullable(figures.get(new Key(workload, engine, library)));
    }

    /** As a multiple of what hand-written JDBC takes. */
    Optional<Figures> ratio(Workload workload, Engine engine, Libraries library) {
        Optional<Figures> jdbc = get(workload, engine, Libraries.JDBC);
        return get(workload, engine, library).flatMap(measured -> jdbc.map(measured::dividedBy));
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        figures.forEach((key, measured) -> lines.add(String.format(Locale.ROOT, "%s,%s,%s,%.3f,%.0f", key.workload.label(),
            key.engine.label(), key.library.label(), measured.micros, measured.bytes)));
        Files.write(file, lines);
    }
}
