package library;

import bookworm.Model;
import bookworm.db.*;
import bookworm.fields.FieldType;
import bookworm.meta.*;
import java.sql.*;
import java.util.*;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows to objects and back, by the metadata alone. No model is named here: chapter 06 makes a part of the ORM of it. */
public final class ByMetadata {

    private ByMetadata() { }

    /** The objects of a model. What follows the table in the SELECT is text of ours: {@code "WHERE pages > ?"}. */
    public static <T extends Model> List<T> select(Database database, Class<T> model, String rest, Object... parameters) {
        ModelMeta meta = Models.meta(model);
        String text = "SELECT " + joined(meta, FieldMeta::column) + " FROM " + meta.table() + " " + rest;
        return database.query(Sql.of(text, parameters), row -> model.cast(read(meta, row)));
    }

    private static Object read(ModelMeta meta, ResultSet row) throws SQLException {
        Object object = meta.newInstance();
        int position = 1;
        for (FieldMeta field : meta.fields()) {
            field.set(object, field.read(row, position++));
        }
        return object;
    }

    public static void insert(Database database, Model object) {
        ModelMeta meta = Models.meta(object.getClass());
        List<Object> values = new ArrayList<>();
        meta.fields().forEach(field -> values.add(toJdbc(field, field.get(object))));
        database.update(new Sql("INSERT INTO " + meta.table() + " (" + joined(meta, FieldMeta::column) + ") VALUES ("
            + joined(meta, field -> "?") + ")", values));
    }

    /** What the driver gets to bind. */
    @SuppressWarnings("unchecked")
    public static Object toJdbc(FieldMeta field, Object value) {
        return value == null ? null : ((FieldType<Object>) field.type()).toJdbc(value);
    }

    /** A bare table, of columns that all may be NULL. Chapter 05 makes a better one. */
    public static void createTable(Database database, Class<? extends Model> model) {
        ModelMeta meta = Models.meta(model);
        database.update(Sql.of("CREATE TABLE " + meta.table() + " ("
            + joined(meta, field -> field.column() + " " + field.type().columnType()) + ")"));
    }

    private static String joined(ModelMeta meta, Function<FieldMeta, String> part) {
        return meta.fields().stream().map(part).collect(Collectors.joining(", "));
    }
}
