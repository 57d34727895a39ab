package bookworm.benchmarks;

import java.util.Locale;

/** What is measured: a method of {@link Workloads}, how long an iteration takes, and what the bar asks for. */
public enum Workload {

    GET_BY_KEY("getByKey", "Get one by its key", Kind.ONE_ROW),
    ROWS_1000("rows1000", "1,000 rows, filtered and ordered", Kind.THOUSAND_ROWS),
    ROWS_1000_JOINED("rows1000Joined", "1,000 rows with their parents, joined", Kind.THOUSAND_ROWS),
    PREFETCH_100_X_20("prefetch100x20", "100 parents with 20 children each, in two queries", Kind.OTHER),
    GROUP_AGGREGATE("groupAggregate", "Group 1,000 rows, count and average", Kind.OTHER),
    STREAM_100000("stream100000", "Stream 100,000 rows", Kind.OTHER),
    INSERT_ONE("insertOne", "Insert one", Kind.ONE_ROW),
    INSERT_1000("insert1000", "Insert 1,000", Kind.OTHER),
    UPDATE_ONE("updateOne", "Update one, all columns, by its key", Kind.ONE_ROW),
    UPDATE_EXPRESSION("updateExpression", "Update 20 by an expression", Kind.OTHER),
    COMPILE_QUERY("compileQuery", "Compile a query of 24 to 33 conditions and two joins", Kind.OTHER);

    /** What the bar tells apart. */
    enum Kind {
        ONE_ROW, THOUSAND_ROWS, OTHER
    }

    final String method;
    final String title;
    final Kind kind;

    Workload(String method, String title, Kind kind) {
        this.method = method;
        this.title = title;
        this.kind = kind;
    }

    /** Compiling is the same on every engine, and the stub gives nothing else to measure: some libraries compile only to run. */
    boolean isMeasuredOn(Engine engine) {
        return this != COMPILE_QUERY || engine == Engine.STUB;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
