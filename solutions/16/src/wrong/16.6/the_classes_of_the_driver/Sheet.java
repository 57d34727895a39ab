// misconception: the driver knows what class a value has
// refused with: The driver has a date class of its own

package desk;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.ValueError;
import bookworm.meta.Naming;
import java.lang.invoke.MethodType;
import java.lang.reflect.*;
import java.sql.*;
import java.util.*;
import java.util.stream.*;

final class Sheet {

    static <T extends Record> List<T> read(Class<T> type, String sql, Object... values) {
        return Database.current().query(Sql.of(sql, values), row -> {
            RecordComponent[] components = type.getRecordComponents();
            Object[] arguments = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                int at = position(components[i].getName(), row.getMetaData());
                arguments[i] = row.getObject(at);
                if (arguments[i] == null && components[i].getType().isPrimitive()) { throw new ValueError(components[i].getName() + " is null"); }
            }
            return build(type, arguments);
        });
    }

    static int position(String component, ResultSetMetaData header) throws SQLException {
        List<String> labels = new ArrayList<>();
        for (int i = 1; i <= header.getColumnCount(); i++) {
            labels.add(header.getColumnLabel(i));
            if (header.getColumnLabel(i).equalsIgnoreCase(component) || header.getColumnLabel(i).equalsIgnoreCase(Naming.snakeCase(component))) {
                return i;
            }
        }
        throw new IllegalArgumentException("Nothing fills " + component + ", there is " + labels);
    }

    static <T> T build(Class<T> type, Object[] arguments) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(Stream.of(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
