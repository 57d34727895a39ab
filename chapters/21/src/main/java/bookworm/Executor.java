package bookworm;

import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.meta.ModelMeta;
import bookworm.query.*;
import bookworm.sql.*;
import java.util.*;
import java.util.function.Supplier;

/** Runs statements of models on one database; an error names the model. */
record Executor(Database database) {

    /** What a query gives, each row as an object or as a {@link Row}. One query. */
    List<Object> list(Query query) {
        Planner.Plan plan = Planner.plan(query);
        return query(query.model(), plan.select(), reader(plan.reading()));
    }

    private static RowMapper<Object> reader(Planner.Reading reading) {
        if (reading instanceof Planner.ObjectReading object) {
            return new InstanceReader(object).forOneRun();
        }
        return new RowReader(((Planner.ValuesReading) reading).values(), 0);
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

    /** Runs work as one transaction. */
    void atomic(Runnable work) { Database.atomic(work); }

    <T> T atomic(Supplier<T> work) { return Database.atomic(work); }

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

    private Sql sql(Statement statement) { return SqlWriter.compile(statement, database.dialect()); }

    <T> T about(ModelMeta model, Supplier<T> action) {
        try {
            return action.get();
        } catch (DatabaseError e) {
            throw e.about(model.name() + ":");
        }
    }
}
