// misconception: the copy needs no integrity
// refused with: and on, in the copy
package desk;

import bookworm.db.*;
import bookworm.meta.*;
import bookworm.schema.*;
import java.sql.*;
import java.util.*;
import java.util.stream.Collectors;

/** Solution 19.6: a change is tried out on a copy, since H2 cannot undo one that is refused in the middle. */
public final class Rehearsal {

    private Rehearsal() { }

    /**
     * The statement that the database would refuse if the desk's tables, made from the models before, became those of the models
     * after; nothing where it would take them all. The desk's tables and rows are not touched.
     */
    public static Optional<String> of(Database desk, List<ModelState> before, List<ModelState> after) {
        Collection<ModelMeta> now = Models.of(before).values();
        List<String> make = Schema.change(List.of(), now, Renaming.NONE, desk.dialect());
        // A database of this connection alone. Database.open would make it the current one, for the whole program.
        try (Connection copy = DriverManager.getConnection("jdbc:h2:mem:"); Statement statement = copy.createStatement()) {
            statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
            for (String sql : make) {
                statement.execute(sql);
            }
            for (ModelMeta model : now) {
                copyRows(desk, model, copy);
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
        try (PreparedStatement insert = copy.prepareStatement(
                "INSERT INTO " + table + " (" + columns + ") VALUES (" + "?, ".repeat(size - 1) + "?)")) {
            for (Object[] row : rows) {
                for (int i = 0; i < size; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.execute();
            }
        }
    }
}
