// misconception: an underscore stands for snake case
// refused with: whatever underscores both have

package desk;

import bookworm.db.*;
import bookworm.errors.ValueError;
import bookworm.meta.Naming;
import java.lang.invoke.MethodType;
import java.lang.reflect.*;
import java.sql.*;
import java.util.*;
import java.util.stream.Stream;

/** Exercise 16.6, for another evening: the rows of a SELECT of one's own, as records. */
final class Sheet {

    private Sheet() { }

    /**
     * A record for each row of a SELECT, its values bound to question marks. A component is filled from the column of its name, or of its name in
     * snake case: {@code dueOn} from {@code due_on}. Other columns are passed over. One query.
     */
    static <T extends Record> List<T> read(Class<T> type, String sql, Object... values) {
        return Database.current().query(Sql.of(sql, values), row -> make(type, row));
    }

    private static <T extends Record> T make(Class<T> type, ResultSet row) throws SQLException {
        List<String> columns = columns(row.getMetaData());
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Class<?> wanted = components[i].getType();
            arguments[i] = row.getObject(column(components[i].getName(), columns), MethodType.methodType(wanted).wrap().returnType());
            if (arguments[i] == null && wanted.isPrimitive()) {
                throw new ValueError(components[i].getName() + " is a Java " + wanted + ", which is never null, but the row has null.");
            }
        }
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getSimpleName() + " could not be made of " + Arrays.toString(arguments), e);
        }
    }

    private static List<String> columns(ResultSetMetaData header) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int column = 1; column <= header.getColumnCount(); column++) {
            columns.add(header.getColumnLabel(column));
        }
        return columns;
    }

    /** The position of the first column that fills a component, counted from 1. */
    private static int column(String component, List<String> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).replace("_", "").equalsIgnoreCase(component)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("No column fills " + component + ". The query has: " + String.join(", ", columns) + ".");
    }
}
