package bookworm;

import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.meta.ModelMeta;
import bookworm.sql.*;
import java.util.List;
import java.util.function.Supplier;

/** Runs statements of models on one database; an error names the model. */
record Executor(Database database) {

    /** What a statement gives, each row as the mapper reads it. */
    <T> List<T> query(ModelMeta model, Statement statement, RowMapper<T> mapper) {
        return about(model, () -> database.query(sql(statement), mapper));
    }

    /** Gives the number of rows that the statement matched. */
    int update(ModelMeta model, Statement statement) { return about(model, () -> database.update(sql(statement))); }

    /** Gives the keys that the database made, one for each row. */
    List<Object> insert(Insert insert) {
        return about(insert.model(), () -> database.insert(sql(insert), insert.model().primaryKey().column()));
    }

    private Sql sql(Statement statement) { return SqlWriter.compile(statement, database.dialect()); }

    private <T> T about(ModelMeta model, Supplier<T> action) {
        try {
            return action.get();
        } catch (DatabaseError e) {
            throw e.about(model.name() + ":");
        }
    }
}
