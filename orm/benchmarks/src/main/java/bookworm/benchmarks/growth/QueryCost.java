package bookworm.benchmarks.growth;

import static bookworm.Expressions.q;

import bookworm.query.Q;
import bookworm.QuerySet;
import bookworm.xray.XRay;
import bookworm.db.Database;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From the names that a user writes to the SQL: a queryset is described, resolved, planned and compiled. None runs. Single
 * calls are sampled, for their median: on a machine that does other things too, an average tells of those.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 2, time = 1)
@Fork(3)
public class QueryCost {

    /** A database, for its dialect only. */
    @State(Scope.Benchmark)
    public static class Opened {
        private Database database;

        @Setup
        public void open() {
            database = Database.open("jdbc:h2:mem:cost");
        }

        @TearDown
        public void close() {
            database.close();
        }
    }

    @State(Scope.Benchmark)
    public static class Conditions {
        @Param({"1", "50", "500"})
        int size;
    }

    @State(Scope.Benchmark)
    public static class Calls {
        @Param({"1", "5", "50"})
        int size;
    }

    @State(Scope.Benchmark)
    public static class Relations {
        @Param({"1", "2", "3", "4", "5", "6"})
        int size;
    }

    /** One call of filter with many conditions. */
    @Benchmark
    public XRay conditions(Opened opened, Conditions conditions) {
        return Person.objects.filter(IntStream.range(0, conditions.size).mapToObj(i -> q("age__gt", i)).toArray(Q[]::new)).xray();
    }

    /** Many calls of filter with one condition each. */
    @Benchmark
    public XRay calls(Opened opened, Calls calls) {
        QuerySet<Person> people = Person.objects.all();
        for (int i = 0; i < calls.size; i++) {
            people = people.filter("age__gt", i);
        }
        return people.xray();
    }

    /** One condition at the end of a path through many relations, each a join. */
    @Benchmark
    public XRay relations(Opened opened, Relations relations) {
        return Person.objects.filter("parent__".repeat(relations.size) + "name", "Ada").xray();
    }
}
