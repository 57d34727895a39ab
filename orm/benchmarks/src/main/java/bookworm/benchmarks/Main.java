package bookworm.benchmarks;

import java.util.*;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.*;
import org.openjdk.jmh.runner.options.*;

/** Runs the workloads. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) throws RunnerException {
        List<RunResult> results = new ArrayList<>();
        for (Engine e : Engine.values()) for (Libraries l : Libraries.values()) try { Check.run(e, List.of(l)); System.out.println("ok " + e + l); } catch (Exception x) { System.out.println("BAD " + x); if (System.getProperty("trace")!=null) x.printStackTrace(System.out); }
        if (true) return;
        for (Workload workload : Workload.values()) {
            results.addAll(new Runner(new OptionsBuilder().include(Workloads.class.getName() + "." + workload.method + "$")
                .param("engine", "h2").param("library", "jdbc", "bookworm").forks(1)
                .warmupIterations(2).warmupTime(TimeValue.milliseconds(700)).measurementIterations(2)
                .measurementTime(TimeValue.milliseconds(500)).addProfiler(GCProfiler.class)
                .jvmArgs("-Xms2g", "-Xmx2g").shouldFailOnError(true).verbosity(VerboseMode.SILENT).build()).run());
            RunResult last = results.get(results.size() - 1);
            RunResult jdbc = results.get(results.size() - 2);
            System.out.printf("%s %.2f %.2f ratio %.2f%n", workload.label(), jdbc.getPrimaryResult().getScore(),
                last.getPrimaryResult().getScore(), last.getPrimaryResult().getScore() / jdbc.getPrimaryResult().getScore());
        }
    }
}
