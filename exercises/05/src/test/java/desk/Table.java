package desk;

import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.meta.*;
import bookworm.schema.Schema;
import java.util.*;
import java.util.stream.Collectors;

/** A database of its own with the table of one model, to which rows are sent past the model. */
record Table(Database database, ModelMeta meta) implements AutoCloseable {

    static Table of(Class<?> model) {
        Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        try {
            Schema.create(model);
            return new Table(database, Models.meta(model));
        } catch (Throwable e) {
            database.close();
            throw e;
        }
    }

    /** Sends values for fields, by the fields' names. What the database says: taken, or why not. */
    String send(String fields, Object... values) {
        String columns = Arrays.stream(fields.split(", ")).map(name -> quote(meta.field(name).column())).collect(Collectors.joining(", "));
        String marks = String.join(", ", Collections.nCopies(values.length, "?"));
        try {
            database.update(Sql.of("INSERT INTO " + quote(meta.table()) + " (" + columns + ") VALUES (" + marks + ")", values));
            return "taken";
        } catch (DatabaseError e) {
            return "refused: " + e.getMessage();
        }
    }

    /** For each index, its columns, as {@code isbn, lent_on DESC}. */
    List<String> indexes() { return indexes("TRUE"); }

    /** Those of the indexes that forbid nothing: the others hold the key and what is unique. */
    List<String> plainIndexes() { return indexes("NOT IS_UNIQUE"); }

    private List<String> indexes(String condition) {
        Sql columns = Sql.of("SELECT INDEX_NAME, COLUMN_NAME || CASE ORDERING_SPECIFICATION WHEN 'DESC' THEN ' DESC' ELSE '' END"
            + " FROM INFORMATION_SCHEMA.INDEX_COLUMNS WHERE TABLE_NAME = ? AND " + condition + " ORDER BY INDEX_NAME, ORDINAL_POSITION", meta.table());
        Map<String, String> indexes = new TreeMap<>();
        database.query(columns, row -> indexes.merge(row.getString(1), row.getString(2), (before, next) -> before + ", " + next));
        return List.copyOf(indexes.values());
    }

    private String quote(String name) { return database.dialect().quote(name); }

    @Override public void close() { database.close(); }
}
