package bookworm;

import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.meta.ModelMeta;
import bookworm.sql.*;
import java.util.List;
import java.util.function.Function;

/** Runs statements of a model, on the current database; an error names the model. */
final class Executor {

    private Executor() { }

    static <T> List<T> query(ModelMeta model, Statement statement, RowMapper<T> reader) {
        return run(model, database -> database.query(sql(statement, database), reader));
    }

    /** Gives the number of rows that the statement matched. */
    static int update(ModelMeta model, Statement statement) {
        return run(model, database -> database.update(sql(statement, database)));
    }

    /** Gives the keys that the database made, one for each row. */
    static List<Object> insert(ModelMeta model, Statement insert) {
        return run(model, database -> database.insert(sql(insert, database), model.primaryKey().column()));
    }

    private static Sql sql(Statement statement, Database database) {
        return SqlWriter.compile(statement, database.dialect());
    }

    private static <T> T run(ModelMeta model, Function<Database, T> action) {
        try {
            return action.apply(Database.current());
        } catch (DatabaseError e) {
            throw e.about(model.name() + ":");
        }
    }
}
