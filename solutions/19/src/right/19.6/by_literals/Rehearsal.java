// right because: a row is written out, each value as the dialect writes it
package desk;

import bookworm.db.*;
import bookworm.meta.*;
import bookworm.schema.*;
import java.sql.*;
import java.util.*;
import java.util.stream.Collectors;

public final class Rehearsal {

    private Rehearsal() { }

    public static Optional<String> of(Database desk, List<ModelState> before, List<ModelState> after) {
        Collection<ModelMeta> now = Models.of(before).values();
        List<String> make = Schema.change(List.of(), now, Renaming.NONE, desk.dialect());
        try (Connection copy = DriverManager.getConnection("jdbc:h2:mem:"); Statement statement = copy.createStatement()) {
            for (String sql : make) {
                if (!sql.contains("FOREIGN KEY")) {
                    statement.execute(sql);
                }
            }
            for (ModelMeta model : now) {
                copyRows(desk, model, copy);
            }
            for (String sql : make) {
                if (sql.contains("FOREIGN KEY")) {
                    statement.execute(sql);
                }
            }
            return refused(Schema.change(now, Models.of(after).values(), Renaming.NONE, desk.dialect()), statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The copy could not be made: " + e.getMessage(), e);
        }
    }

    private static Optional<String> refused(List<String> change, Statement statement) {
        for (String sql : change) {
            try {
                statement.execute(sql);
            } catch (SQLException e) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }

    private static void copyRows(Database desk, ModelMeta model, Connection copy) throws SQLException {
        String table = desk.dialect().quote(model.table());
        String columns = model.fields().stream().map(field -> desk.dialect().quote(field.column())).collect(Collectors.joining(", "));
        int size = model.fields().size();
        List<Object[]> rows = desk.query(Sql.of("SELECT " + columns + " FROM " + table), row -> {
            Object[] values = new Object[size];
            for (int i = 0; i < size; i++) {
                values[i] = row.getObject(i + 1);
            }
            return values;
        });
        try (Statement insert = copy.createStatement()) {
            for (Object[] row : rows) {
                insert.execute("INSERT INTO " + table + " (" + columns + ") VALUES (" + Arrays.stream(row)
                    .map(value -> value == null ? "NULL" : desk.dialect().literal(value)).collect(Collectors.joining(", ")) + ")");
            }
        }
    }
}
