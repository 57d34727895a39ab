package bookworm;

import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.meta.ModelMeta;
import bookworm.sql.*;
import java.util.List;
import java.util.function.*;
import java.util.stream.Stream;

/** Runs statements of a model on the current database; an error names the model. */
final class Executor {

    private Executor() {
    }

    static <T> List<T> query(ModelMeta model, Statement statement, RowMapper<T> reader) {
        return run(model, statement, (database, sql) -> database.query(sql, reader));
    }

    static <T> List<T> query(ModelMeta model, Sql sql, RowMapper<T> reader) {
        return naming(model, () -> Database.current().query(sql, reader));
    }

    /** The rows one by one; the stream holds a connection until it is closed. */
    static <T> Stream<T> stream(ModelMeta model, Statement statement, RowMapper<T> reader) {
        return run(model, statement, (database, sql) -> database.stream(sql, reader));
    }

    static String explain(ModelMeta model, Statement statement) {
        return String.join("\n", query(model, sql -> {
            sql.append("EXPLAIN ");
            statement.render(sql);
        }, row -> row.getString(1)));
    }

    /** Gives the number of rows that the statement matched. */
    static int update(ModelMeta model, Statement statement) {
        return run(model, statement, Database::update);
    }

    /** Gives the keys that the database made, one for each row. */
    static List<Object> insert(Insert insert) {
        String key = insert.model().primaryKey().column();
        return run(insert.model(), insert, (database, sql) -> database.insert(sql, key));
    }

    private static <T> T run(ModelMeta model, Statement statement, BiFunction<Database, Sql, T> action) {
        Database database = Database.current();
        return naming(model, () -> action.apply(database, SqlWriter.compile(statement, database.dialect())));
    }

    private static <T> T naming(ModelMeta model, Supplier<T> action) {
        try {
            return action.get();
        } catch (DatabaseError e) {
            throw e.about(model.name());
        }
    }
}
