package bookworm;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.meta.ModelMeta;
import bookworm.sql.*;
import java.util.List;
import java.util.function.*;
import java.util.stream.Stream;

/** Runs statements of a model, on the database of the query or the current one; an error names the model. */
final class Executor {

    private Executor() { }

    static List<Object> query(Query query) {
        return read(query, database -> Ready.of(query, database.dialect()).run(database::query));
    }

    /** What a statement gives that is made of the query, such as a count of its rows. */
    static <T> List<T> query(Query query, Statement statement, RowMapper<T> reader) {
        return read(query, database -> database.query(sql(statement, database), reader));
    }

    /** The rows one by one; the stream holds a connection until its end, or until it is closed. */
    static Stream<Object> stream(Query query) {
        return read(query, database -> Ready.of(query, database.dialect()).run(database::stream));
    }

    /** Gives the number of rows that the statement matched. */
    static int update(ModelMeta model, Statement statement) {
        return run(model, Database.current(), database -> database.update(sql(statement, database)));
    }

    /** Gives the keys that the database made, one for each row. */
    static List<Object> insert(ModelMeta model, Statement insert) {
        return run(model, Database.current(), database -> database.insert(sql(insert, database), model.primaryKey().column()));
    }

    /**
     * Inserts the rows that are not there yet. H2 fails where one comes meanwhile from elsewhere, or stands in the list twice:
     * then each half is tried by itself, down to the one row that is passed over.
     */
    static void insertMissing(Insert insert) {
        try {
            Database.atomic(() -> update(insert.model(), insert));
        } catch (IntegrityError e) {
            if (!e.isDuplicate()) {
                throw e;
            }
            int size = insert.rows().size();
            if (size > 1) {
                Database.atomic(() -> Batches.ofSize(insert.rows(), (size + 1) / 2)
                    .forEach(half -> insertMissing(new Insert(insert.model(), insert.fields(), half, insert.conflict()))));
            }
        }
    }

    /** Runs work that reads what it then writes, all of it on the database of the query. */
    static <T> T writing(Query query, Supplier<T> work) {
        return (query.database != null ? query.database : Database.current()).use(work);
    }

    static <T> T read(Query query, Function<Database, T> action) {
        Database database = query.database != null ? query.database : Database.current();
        if (query.lock != null && !database.isInTransaction()) {
            throw new QueryError("selectForUpdate locks rows until the transaction ends, and there is none: use it inside "
                + "Database.atomic(...).");
        }
        return run(query.model, database, action);
    }

    private static Sql sql(Statement statement, Database database) {
        return SqlWriter.compile(statement, database.dialect());
    }

    private static <T> T run(ModelMeta model, Database database, Function<Database, T> action) {
        try {
            return action.apply(database);
        } catch (DatabaseError e) {
            throw e.about(model.name() + ":");
        }
    }
}
