package lesson;

import java.lang.reflect.*;
import java.sql.*;
import java.util.*;
import java.util.stream.*;

/** The chapter in small, without the ORM: a record says what to read, and is made of what was read. */
public class Slice {

    record Line(String title, Integer pages) { }

    public static void main(String[] args) throws ReflectiveOperationException, SQLException {
        try (Connection library = DriverManager.getConnection("jdbc:h2:mem:"); Statement statement = library.createStatement()) {
            statement.execute("CREATE TABLE book (title VARCHAR, isbn VARCHAR, genre VARCHAR, pages INT, blurb VARCHAR)");
            statement.execute("INSERT INTO book VALUES ('Emma', '978', 'FIC', 474, 'A clever young woman ...'),"
                + " ('At Swim-Two-Birds', '979', 'FIC', 316, 'One beginning and one ending ...')");
            read(Line.class, "book", statement).forEach(System.out::println);
        }
    }

    static <T extends Record> List<T> read(Class<T> type, String table, Statement statement)
            throws ReflectiveOperationException, SQLException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<T> constructor = type.getDeclaredConstructor(types);
        String columns = Stream.of(components).map(RecordComponent::getName).collect(Collectors.joining(", "));
        String sql = "SELECT " + columns + " FROM " + table;
        System.out.println(sql);
        List<T> records = new ArrayList<>();
        ResultSet rows = statement.executeQuery(sql);
        while (rows.next()) {
            Object[] values = new Object[types.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = rows.getObject(i + 1, types[i]);
            }
            records.add(constructor.newInstance(values));
        }
        return records;
    }
}
