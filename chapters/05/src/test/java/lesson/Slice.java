package lesson;

import java.lang.reflect.Field;
import java.sql.*;
import java.time.LocalDate;
import java.util.*;

/** The chapter in small, without the ORM: a class becomes a CREATE TABLE. */
public class Slice {

    static class Book { String title; Integer pages; LocalDate published; }

    public static void main(String[] args) throws SQLException {
        Map<Class<?>, String> types = Map.of(String.class, "VARCHAR(200)", Integer.class, "INTEGER", LocalDate.class, "DATE");
        List<String> columns = new ArrayList<>();
        for (Field field : Book.class.getDeclaredFields()) {
            columns.add(field.getName() + " " + types.get(field.getType()));
        }
        String create = "CREATE TABLE book (" + String.join(", ", columns) + ")";
        System.out.println(create);

        try (Connection library = DriverManager.getConnection("jdbc:h2:mem:slice"); Statement desk = library.createStatement()) {
            desk.execute(create);
            System.out.println(desk.executeUpdate("INSERT INTO book VALUES ('Emma', 474, '1815-12-23')") + " row: Emma");
            System.out.println(desk.executeUpdate("INSERT INTO book VALUES (NULL, -5, NULL)") + " row: no title, -5 pages");
        }
    }
}
