package bookworm.benchmarks;

import java.io.IOException;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;

/** Draws the times as multiples of hand-written JDBC: a line for each workload, a dot for each library, further right is slower. */
final class Chart {

    /** Colours that people with any sight can tell apart on light and on dark ground; Bookworm's stands out. */
    private static final Map<Libraries, String> COLOURS = new EnumMap<>(Map.of(Libraries.BOOKWORM, "#e8590c",
        Libraries.HIBERNATE, "#9c7a3c", Libraries.HIBERNATE_STATELESS, "#d4a72c", Libraries.JOOQ, "#1f83d1",
        Libraries.JDBI, "#2da44e", Libraries.MYBATIS, "#a475f9", Libraries.EBEAN, "#d6609b"));
    private static final int WIDTH = 960;
    private static final int LEFT = 330;
    private static final int RIGHT = 930;
    private static final int LINE = 26;
    private static final double SLOWEST = 100;

    private final Results results;
    private final StringBuilder svg = new StringBuilder();
    private int y = 30;

    private Chart(Results results) {
        this.results = results;
    }

    static void write(Path file, Results results) throws IOException {
        Files.writeString(file, new Chart(results).draw());
    }

    private String draw() {
        legend();
        for (Engine engine : Engine.values()) {
            panel(engine);
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13" role="img">
            <title>Time of each library, as a multiple of hand-written JDBC</title>
            <style>
              .ground { fill: #ffffff } text { fill: #1f2328 } .grid { stroke: #d0d7de } .one { stroke: #57606a; stroke-width: 2 }
              @media (prefers-color-scheme: dark) {
                .ground { fill: #0d1117 } text { fill: #e6edf3 } .grid { stroke: #30363d } .one { stroke: #9198a1 }
              }
            </style>
            <rect class="ground" width="%d" height="%d"/>
            %s</svg>
            """.formatted(WIDTH, y, WIDTH, y, svg);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append("\n");
    }

    private void legend() {
        int x = 20;
        for (Map.Entry<Libraries, String> each : COLOURS.entrySet()) {
            add("<circle cx=\"%d\" cy=\"%d\" r=\"6\" fill=\"%s\"/>", x, y - 4, each.getValue());
            add("<text x=\"%d\" y=\"%d\">%s</text>", x + 12, y, each.getKey().label());
            x += 44 + 8 * each.getKey().label().length();
        }
        y += 40;
    }

    private void panel(Engine engine) {
        List<Workload> shown = Stream.of(Workload.values())
            .filter(workload -> results.ratio(workload, engine, Libraries.JDBC).isPresent()).toList();
        add("<text x=\"20\" y=\"%d\" font-weight=\"bold\">%s: time as a multiple of hand-written JDBC</text>", y, engine.label());
        y += 24;
        int bottom = y + LINE * shown.size();
        for (double mark : new double[] {1, 2, 5, 10, 20, 50, 100}) {
            add("<line class=\"%s\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>", mark == 1 ? "one" : "grid", x(mark), x(mark),
                y, bottom);
            add("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%.0fx</text>", x(mark), bottom + 18, mark);
        }
        for (Workload workload : shown) {
            int middle = y + LINE / 2;
            add("<text x=\"20\" y=\"%d\">%s</text>", middle + 4, workload.title);
            add("<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/>", LEFT, RIGHT, middle, middle);
            // Bookworm comes last, and so on top.
            Stream.of(Libraries.values()).filter(COLOURS::containsKey).sorted(Comparator.reverseOrder()).forEach(library ->
                results.ratio(workload, engine, library).ifPresent(ratio -> add(
                    "<circle cx=\"%.1f\" cy=\"%d\" r=\"%d\" fill=\"%s\"><title>%s: %.2fx</title></circle>", x(ratio.micros()), middle,
                    library == Libraries.BOOKWORM ? 8 : 6, COLOURS.get(library), library.label(), ratio.micros())));
            y += LINE;
        }
        y += 50;
    }

    /** Each step to the right is as many times slower as the one before. What is slower than the scale is drawn at its end. */
    private static double x(double ratio) {
        double least = 0.5;
        double place = Math.log(Math.min(Math.max(ratio, least), SLOWEST) / least) / Math.log(SLOWEST / least);
        return LEFT + place * (RIGHT - LEFT);
    }
}
