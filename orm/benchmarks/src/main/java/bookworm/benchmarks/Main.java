package bookworm.benchmarks;

import bookworm.benchmarks.Results.Figures;
import bookworm.benchmarks.Workload.Kind;
import java.nio.file.Path;
import java.util.*;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.*;
import org.openjdk.jmh.runner.*;
import org.openjdk.jmh.runner.options.*;

/**
 * Checks that the libraries do the same, times them, and writes what came out into {@code results.csv}, the chart and the
 * README of the folder that is named.
 */
public final class Main {

    private static final boolean QUICK = Boolean.getBoolean("quick");

    private Main() {
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        List<Engine> engines = chosen("engine", Engine.values(), Engine::label);
        List<Libraries> libraries = chosen("library", Libraries.values(), Libraries::label);
        for (Engine engine : engines) {
            Check.run(engine, libraries);
        }
        System.out.println("All give the same rows, and leave the same rows behind.");

        Results results = Results.read(folder.resolve("results.csv"));
        for (Engine engine : engines) {
            for (Workload workload : chosen("workload", Workload.values(), Workload::label)) {
                if (workload.isMeasuredOn(engine)) {
                    measure(workload, engine, libraries, results);
                    results.write(folder.resolve("results.csv"));
                }
            }
        }
        Chart.write(folder.resolve("chart.svg"), results);
        Readme.write(folder.resolve("README.md"), results, QUICK ? "quick: the figures are rough" : "full");
    }

    /** Those whose name fits the property of that name, a regular expression; all of them where it is not set. */
    private static <T> List<T> chosen(String property, T[] all, Function<T, String> name) {
        return Stream.of(all).filter(each -> name.apply(each).matches(System.getProperty(property, ".*"))).toList();
    }

    private static void measure(Workload workload, Engine engine, List<Libraries> libraries, Results results)
            throws RunnerException {
        for (RunResult run : new Runner(options(workload, engine, libraries)).run()) {
            Libraries library = Libraries.of(run.getParams().getParam("library"));
            Figures figures = new Figures(median(run.getPrimaryResult()), median(run.getSecondaryResults().get("gc.alloc.rate.norm")));
            results.put(workload, engine, library, figures);
            System.out.printf(Locale.ROOT, "%-18s %-5s %-20s %,14.2f us %,14.0f bytes%n", workload.label(), engine.label(),
                library.label(), figures.micros(), figures.bytes());
        }
    }

    /** Less moved than an average by what else the machine does. */
    private static double median(Result<?> result) {
        return result.getStatistics().getPercentile(50);
    }

    /** The JVM compiles what it has seen often, which takes two cores seconds: what is measured before says nothing. */
    private static Options options(Workload workload, Engine engine, List<Libraries> libraries) {
        boolean fine = workload.kind == Kind.ONE_ROW && engine == Engine.H2 && !QUICK;
        return new OptionsBuilder().include(Workloads.class.getName() + "." + workload.method + "$")
            .param("engine", engine.label()).param("library", libraries.stream().map(Libraries::label).toArray(String[]::new))
            .forks(1)
            .warmupIterations(QUICK ? 3 : 10).warmupTime(TimeValue.milliseconds(fine ? 1000 : engine == Engine.H2 ? 600 : 400))
            .measurementIterations(QUICK ? 2 : 5).measurementTime(TimeValue.milliseconds(fine ? 600 : 300))
            .addProfiler(GCProfiler.class).jvmArgs("-Xms2g", "-Xmx2g").shouldFailOnError(true).verbosity(VerboseMode.SILENT).build();
    }
}
