// right because: a map from name to position keeps the first of two, if it is told so

package desk;

import bookworm.db.*;
import bookworm.errors.ValueError;
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
        Map<String, Integer> columns = columns(row.getMetaData());
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

    private static Map<String, Integer> columns(ResultSetMetaData header) throws SQLException {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int column = 1; column <= header.getColumnCount(); column++) {
            columns.putIfAbsent(header.getColumnLabel(column).toLowerCase(Locale.ROOT), column);
        }
        return columns;
    }

        private static int column(String component, Map<String, Integer> columns) {
        Integer snake = columns.get(bookworm.meta.Naming.snakeCase(component).toLowerCase(Locale.ROOT));
        Integer position = columns.getOrDefault(component.toLowerCase(Locale.ROOT), snake);
        if (position == null) {
            throw new IllegalArgumentException(component + " is none of " + columns.keySet());
        }
        return position;
    }
}
