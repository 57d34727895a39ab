// misconception: a number that is not there is 0
// refused with: a double says that she has one

package desk;

import bookworm.db.*;
import bookworm.errors.ValueError;
import bookworm.meta.Naming;
import java.lang.invoke.MethodType;
import java.lang.reflect.*;
import java.sql.*;
import java.util.*;
import java.util.stream.Stream;

final class Sheet {

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
                arguments[i] = java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(wanted, 1), 0);
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

        private static int column(String component, List<String> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).equalsIgnoreCase(component) || columns.get(i).equalsIgnoreCase(Naming.snakeCase(component))) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("No column fills " + component + ". The query has: " + String.join(", ", columns) + ".");
    }
}
