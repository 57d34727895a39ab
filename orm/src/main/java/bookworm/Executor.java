package bookworm;

import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.meta.ModelMeta;
import bookworm.sql.*;
import java.util.List;
import java.util.function.*;
import java.util.stream.Stream;

/** Runs statements of a model, on the database where it is read or written; an error names the model. */
final class Executor {

    private Executor() {
    }

    static <T> List<T> query(ModelMeta model, Statement statement, RowMapper<T> reader) {
        return read(model, database -> database.query(sql(statement, database), reader));
    }

    static List<Object> query(Query query) {
        return read(query.model, database -> {
            Ready ready = Ready.of(query, database.dialect());
            return database.query(ready.sql(), ready.reader());
        });
    }

    /** The rows one by one; the stream holds a connection until it is closed. */
    static Stream<Object> stream(Query query) {
        return read(query.model, database -> {
            Ready ready = Ready.of(query, database.dialect());
            return database.stream(ready.sql(), ready.reader());
        });
    }

    /** Gives the number of rows that the statement matched. */
    static int update(ModelMeta model, Statement statement) {
        return run(model, Database.forWrite(model.javaClass()), database -> database.update(sql(statement, database)));
    }

    /** Gives the keys that the database made, one for each row. */
    static List<Object> insert(ModelMeta model, Statement insert) {
        String key = model.primaryKey().column();
        return run(model, Database.forWrite(model.javaClass()), database -> database.insert(sql(insert, database), key));
    }

    /** Runs work that reads what it then writes, all of it where the model is written. */
    static <T> T writing(ModelMeta model, Supplier<T> work) {
        return Database.forWrite(model.javaClass()).use(work);
    }

    private static Sql sql(Statement statement, Database database) {
        return SqlWriter.compile(statement, database.dialect());
    }

    static <T> T read(ModelMeta model, Function<Database, T> action) {
        return run(model, Database.forRead(model.javaClass()), action);
    }

    private static <T> T run(ModelMeta model, Database database, Function<Database, T> action) {
        try {
            return action.apply(database);
        } catch (DatabaseError e) {
            throw e.about(model.name() + ":");
        }
    }
}
