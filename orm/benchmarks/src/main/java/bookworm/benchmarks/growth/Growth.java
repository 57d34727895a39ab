package bookworm.benchmarks.growth;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link QueryCost}, and prints what each size costs, and the line that fits the costs of a benchmark best. */
public final class Growth {

    private Growth() {
    }

    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder().include(QueryCost.class.getSimpleName())
            .verbosity(VerboseMode.SILENT).build()).run();
        Map<String, List<RunResult>> byBenchmark = results.stream().collect(
            Collectors.groupingBy(result -> result.getPrimaryResult().getLabel(), TreeMap::new, Collectors.toList()));

        System.out.printf("Java %s, %d cores%n%n", Runtime.version(), Runtime.getRuntime().availableProcessors());
        System.out.println("| benchmark | size | median, microseconds | each, microseconds |");
        System.out.println("| --- | ---: | ---: | ---: |");
        byBenchmark.forEach((name, runs) -> runs.forEach(run -> System.out.printf("| %s | %.0f | %.1f | %.2f |%n", name,
            size(run), cost(run), cost(run) / size(run))));
        System.out.println();
        byBenchmark.forEach((name, runs) -> System.out.println(name + ": " + fit(runs)));
    }

    /** The line of the least squares. */
    private static String fit(List<RunResult> runs) {
        double meanSize = runs.stream().mapToDouble(Growth::size).average().orElseThrow();
        double meanCost = runs.stream().mapToDouble(Growth::cost).average().orElseThrow();
        double together = runs.stream().mapToDouble(run -> (size(run) - meanSize) * (cost(run) - meanCost)).sum();
        double ofSizes = runs.stream().mapToDouble(run -> Math.pow(size(run) - meanSize, 2)).sum();
        double ofCosts = runs.stream().mapToDouble(run -> Math.pow(cost(run) - meanCost, 2)).sum();
        double slope = together / ofSizes;
        return "%.1f + %.2f a piece, R² = %.3f".formatted(meanCost - slope * meanSize, slope,
            together * together / (ofSizes * ofCosts));
    }

    private static double size(RunResult run) {
        return Double.parseDouble(run.getParams().getParam("size"));
    }

    private static double cost(RunResult run) {
        return run.getPrimaryResult().getStatistics().getPercentile(50);
    }
}
