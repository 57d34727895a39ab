package lesson;

import java.lang.reflect.Field;
import java.sql.*;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;

/** The chapter in small, without the ORM: typed values go into an object, and a row's values into another. */
public class Slice {

    static class Book {
        String title;
        Integer pages;
        LocalDate published;

        @Override public String toString() { return title + ", " + pages + " pages, " + published; }
    }

    public static void main(String[] args) throws ReflectiveOperationException, SQLException {
        Map<Class<?>, Function<String, ?>> types =
            Map.of(String.class, text -> text, Integer.class, Integer::valueOf, LocalDate.class, LocalDate::parse);
        Map<String, String> form = Map.of("title", "Emma", "pages", "474", "published", "1815-12-23");

        Book typed = new Book();
        for (Field field : Book.class.getDeclaredFields()) {
            field.set(typed, types.get(field.getType()).apply(form.get(field.getName())));
        }
        System.out.println("typed: " + typed);

        try (Connection library = DriverManager.getConnection("jdbc:h2:mem:slice"); Statement desk = library.createStatement()) {
            ResultSet row = desk.executeQuery("SELECT 'Anonymous' AS title, CAST(NULL AS INTEGER) AS pages, DATE '0868-05-11' AS published");
            row.next();
            Book read = new Book();
            for (Field field : Book.class.getDeclaredFields()) {
                field.set(read, row.getObject(field.getName(), field.getType()));
            }
            System.out.println("read: " + read);
        }
    }
}
