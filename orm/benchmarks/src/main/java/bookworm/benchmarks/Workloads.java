package bookworm.benchmarks;

import bookworm.benchmarks.Turns.Turn;
import bookworm.benchmarks.data.Content;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.openjdk.jmh.annotations.*;
import org.openjdk.jmh.infra.Blackhole;

/** What is timed: one library, on one engine, does one thing over and over. No two calls after each other have the same values. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Workloads {

    /** How many authors a call asks for. */
    static final int PREFETCHED = 100;
    /** Whose books are a thousand. */
    static final int GROUPED = 1000 / Content.BOOKS_EACH;
    static final int INSERTED = 1000;
    private static final int LEAST_CONDITIONS = 8;
    private static final int SHAPES = 4;

    @Param({"h2", "stub"})
    String engine;

    @Param("jdbc")
    String library;

    private Engine opened;
    private DataSource database;
    private HikariDataSource pool;
    private Library<?, ?, ?> subject;
    private Turn turn;
    private int call;

    @Setup
    public void open() throws Exception {
        opened = Engine.of(engine);
        database = opened.database();
        pool = Engine.pool(database);
        subject = Libraries.of(library).open(pool);
        turn = new Turn();
    }

    @TearDown
    public void close() throws Exception {
        turn.close();
        subject.close();
        pool.close();
    }

    /** The one table that grows is cut back to nothing before it is measured how rows are added. */
    @Setup(Level.Iteration)
    public void begin() throws Exception {
        turn.await();
        opened.clearLoans(database);
    }

    @TearDown(Level.Iteration)
    public void end() throws Exception {
        turn.over();
    }

    /** Jumps about in the table: a prime step comes to every book before it comes to one again. */
    static long book(int call) {
        return call * 7919L % Content.BOOKS + 1;
    }

    /** An author after whom there are enough others. */
    static long author(int call, int followed) {
        return call * 97L % (Content.AUTHORS - followed) + 1;
    }

    static int pages(int call) {
        return call % Content.LEAST_PAGES;
    }

    @Benchmark
    public Object getByKey() {
        return subject.get(book(call++));
    }

    @Benchmark
    public Object rows1000() {
        int n = call++;
        return subject.ofGenre(Content.genre(n), pages(n));
    }

    @Benchmark
    public Object rows1000Joined() {
        int n = call++;
        return subject.withAuthors(Content.genre(n), pages(n));
    }

    @Benchmark
    public Object prefetch100x20() {
        long first = author(call++, PREFETCHED);
        return subject.withBooks(first, first + PREFETCHED - 1);
    }

    @Benchmark
    public Object groupAggregate() {
        long first = author(call++, GROUPED);
        return subject.genres(first, first + GROUPED - 1);
    }

    @Benchmark
    public void stream100000(Blackhole blackhole) {
        subject.stream(pages(call++), blackhole::consume);
    }

    @Benchmark
    public Object insertOne() {
        return subject.insert(call++);
    }

    @Benchmark
    public Object insert1000() {
        call += INSERTED;
        return subject.insertAll(call & Integer.MAX_VALUE, INSERTED);
    }

    @Benchmark
    public void updateOne() {
        int n = call++;
        subject.update(book(n), n);
    }

    @Benchmark
    public Object updateExpression() {
        return subject.addPage(author(call++, 0));
    }

    @Benchmark
    public Object compileQuery() {
        return subject.search(LEAST_CONDITIONS + call++ % SHAPES);
    }
}
