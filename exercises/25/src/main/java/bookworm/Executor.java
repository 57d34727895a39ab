package bookworm;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.meta.ModelMeta;
import bookworm.query.*;
import bookworm.sql.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Runs statements of models on one database; an error names the model. */
record Executor(Database database) {

    /** Makes the mapper of one run's rows, which come from that database. */
    interface RowReading extends Function<Database, RowMapper<Object>> { }

    static final CompiledQuery.Compiler<RowReading> COMPILED = new CompiledQuery.Compiler<>(new BoundedCache<>(), Executor::reader);
    private static final BoundedCache<CompiledQuery.Key, String> WRITTEN = new BoundedCache<>();

    private static RowReading reader(Planner.Reading reading) {
        if (reading instanceof Planner.ObjectReading object) {
            return new InstanceReader(object)::forOneRun;
        }
        RowReader reader = new RowReader(((Planner.ValuesReading) reading).values(), 0);
        return database -> reader;
    }

    /** What a query gives, each row as an object or as a {@link Row}. One query. */
    List<Object> list(Query query) { return run(query, database::query); }

    /** So many rows at a time, and what is made of them; the stream holds a connection until its end, or until it is closed. */
    <R> Stream<R> stream(Query query, int chunk, Function<List<Object>, List<R>> finish) {
        return run(query, (sql, mapper) -> database.stream(sql, mapper, chunk, finish));
    }

    private <T> T run(Query query, BiFunction<Sql, RowMapper<Object>, T> how) {
        throw new bookworm.exercises.Todo("25.2", "run a query, and one that locks only where its lock lasts");
    }

    /** What a statement gives that is made of a query, such as a count of its rows. */
    <T> List<T> query(ModelMeta model, Statement statement, RowMapper<T> mapper) {
        return about(model, () -> database.query(sql(statement), mapper));
    }

    /** Whether there is any row. One query, which reads at most one; none where that is known. */
    boolean exists(Query query) {
        Query one = query.unordered().slice(0, 1);
        return !query.isNothing() && !query(one.model(), Planner.existence(one), row -> true).isEmpty();
    }

    /** Gives the number of rows that the statement matched. */
    int update(ModelMeta model, Statement statement) { return about(model, () -> database.update(sql(statement))); }

    /** Gives the keys that the database made, one for each row. */
    List<Object> insert(Insert insert) {
        return about(insert.model(), () -> database.insert(sql(insert), insert.model().primaryKey().column()));
    }

    /**
     * Inserts the rows that are not there yet. H2 fails where one comes meanwhile from elsewhere, or stands in the list twice:
     * then each is tried by itself, and passed over.
     */
    void insertMissing(Insert insert) {
        try {
            atomic(() -> update(insert.model(), insert));
        } catch (IntegrityError e) {
            if (!e.isDuplicate()) {
                throw e;
            }
            if (insert.rows().size() > 1) {
                atomic(() -> insert.rows().forEach(row ->
                    insertMissing(new Insert(insert.model(), insert.fields(), List.of(row), insert.conflict()))));
            }
        }
    }

    /** Runs work on this database as one transaction of it. */
    void atomic(Runnable work) { database.use(() -> Database.atomic(work)); }

    <T> T atomic(Supplier<T> work) { return database.use(() -> Database.atomic(work)); }

    /** Lists that each fit into one statement, when each value takes so many parameters. */
    <T> List<List<T>> batches(Collection<? extends T> values, int parametersEach) {
        return batches(values, parametersEach, Integer.MAX_VALUE);
    }

    /** The same, with at most so many values in each. */
    <T> List<List<T>> batches(Collection<? extends T> values, int parametersEach, int most) {
        int size = Math.min(most, Math.max(1, database.dialect().maxParameters() / parametersEach));
        List<T> all = new ArrayList<>(values);
        List<List<T>> batches = new ArrayList<>();
        for (int start = 0; start < all.size(); start += size) {
            batches.add(all.subList(start, Math.min(all.size(), start + size)));
        }
        return batches;
    }

    /** Rows are written again and again with other values: the text of such a statement is kept. */
    private Sql sql(Statement statement) {
        Dialect dialect = database.dialect();
        if (statement instanceof RowStatement rows && rows.values().size() <= CompiledQuery.MOST_VALUES) {
            CompiledQuery.Key key = new CompiledQuery.Key(dialect.getClass(), rows.form());
            String text = WRITTEN.get(key, () -> SqlWriter.compile(rows, dialect).text());
            return new Sql(text, Node.mapped(rows.values(), Param::toJdbc));
        }
        return fitting(SqlWriter.compile(statement, dialect));
    }

    /** The statement, where every database takes it: PostgreSQL counts the parameters in two bytes. */
    private static Sql fitting(Sql sql) {
        if (sql.parameters().size() > 65_535) {
            throw new DatabaseError("a statement takes 65535 values at most, not " + sql.parameters().size()
                + ": split the list that they are given in, or let a queryset stand in its place.");
        }
        return sql;
    }

    <T> T about(ModelMeta model, Supplier<T> action) {
        try {
            return action.get();
        } catch (DatabaseError e) {
            throw e.about(model.name() + ":");
        }
    }
}
