package bookworm.benchmarks;

import bookworm.benchmarks.Results.Figures;
import java.nio.file.Path;
import java.util.*;
import java.util.concurrent.*;
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
        // One runner a library.
        System.setProperty("jmh.ignoreLock", "true");
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

    /** All libraries at once, each in a process of its own; they take turns. */
    private static void measure(Workload workload, Engine engine, List<Libraries> libraries, Results results) throws Exception {
        ExecutorService runners = Executors.newFixedThreadPool(libraries.size());
        try (Turns turns = new Turns()) {
            Map<Libraries, Future<RunResult>> runs = new EnumMap<>(Libraries.class);
            for (Libraries library : libraries) {
                runs.put(library, runners.submit(() -> new Runner(options(workload, engine, library, turns)).runSingle()));
            }
            turns.give(libraries.size());
            for (Libraries library : libraries) {
                Figures figures = figures(runs.get(library).get());
                results.put(workload, engine, library, figures);
                System.out.printf(Locale.ROOT, "%-18s %-5s %-20s %,14.2f us %,14.0f bytes%n", workload.label(), engine.label(),
                    library.label(), figures.micros(), figures.bytes());
            }
        } finally {
            runners.shutdownNow();
        }
    }

    private static Figures figures(RunResult run) {
        return new Figures(quick(run.getPrimaryResult()), quick(run.getSecondaryResults().get("gc.alloc.rate.norm")));
    }

    /** The slowest of the fastest quarter of the iterations: what else the machine does can only make them slower. */
    private static double quick(Result<?> result) {
        return result.getStatistics().getPercentile(25);
    }

    /**
     * The JVM compiles what it has seen often, which takes seconds: what is measured before says nothing. All memory is
     * fetched from the system beforehand, and collected by the same thread that works, so that neither comes and goes.
     */
    private static Options options(Workload workload, Engine engine, Libraries library, Turns turns) {
        return new OptionsBuilder().include(Workloads.class.getName() + "." + workload.method + "$")
            .param("engine", engine.label()).param("library", library.label()).forks(1)
            .warmupIterations(QUICK ? 10 : 20).warmupTime(TimeValue.milliseconds(400))
            .measurementIterations(QUICK ? 8 : 16).measurementTime(TimeValue.milliseconds(200))
            .addProfiler(GCProfiler.class).jvmArgs("-Xms768m", "-Xmx768m", "-Xmn256m", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch", turns.option())
            .shouldFailOnError(true).verbosity(VerboseMode.SILENT).build();
    }
}
