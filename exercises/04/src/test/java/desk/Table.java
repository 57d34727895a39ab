package desk;

import bookworm.Model;
import bookworm.db.*;
import bookworm.fields.FieldType;
import bookworm.meta.*;
import java.util.*;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A table in memory for one model. Objects go in and come out by the metadata alone, as in the lesson. */
final class Table implements AutoCloseable {

    private final Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
    private final ModelMeta model;

    Table(Class<? extends Model> type) {
        model = Models.meta(type);
        run("CREATE TABLE " + model.table() + " (" + joined(model, field -> field.column() + " " + field.type().columnType()) + ")");
    }

    void insert(Model object) {
        List<Object> values = new ArrayList<>();
        model.fields().forEach(field -> values.add(toJdbc(field, field.get(object))));
        database.update(new Sql("INSERT INTO " + model.table() + " (" + joined(model, FieldMeta::column) + ") VALUES ("
            + joined(model, field -> "?") + ")", values));
    }

    @SuppressWarnings("unchecked")
    private static Object toJdbc(FieldMeta field, Object value) {
        return value == null ? null : ((FieldType<Object>) field.type()).toJdbc(value);
    }

    /** The one row, read into an object of a model that has these columns. */
    <T extends Model> T read(Class<T> type) {
        ModelMeta as = Models.meta(type);
        return type.cast(one("SELECT " + joined(as, FieldMeta::column) + " FROM " + model.table(), row -> {
            Object object = as.newInstance();
            int position = 1;
            for (FieldMeta field : as.fields()) {
                field.set(object, field.read(row, position++));
            }
            return object;
        }));
    }

    /** What stands in a column of the one row. */
    String column(String column) {
        return one("SELECT " + column + " FROM " + model.table(), row -> row.getString(1));
    }

    <R> R one(String sql, RowMapper<R> mapper) { return database.query(Sql.of(sql), mapper).get(0); }

    void run(String sql) { database.update(Sql.of(sql)); }

    @Override public void close() { database.close(); }

    private static String joined(ModelMeta model, Function<FieldMeta, String> part) {
        return model.fields().stream().map(part).collect(Collectors.joining(", "));
    }
}
