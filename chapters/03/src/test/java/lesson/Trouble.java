package lesson;

import bookworm.db.*;
import bookworm.meta.*;
import java.sql.*;
import library.*;

/** Chapter 02's metadata knows a book's columns. Is that enough to read one? */
public final class Trouble {

    private static final ModelMeta BOOK = Models.meta(Book.class);

    public static void main(String[] args) {
        try (Database library = LibraryRows.open()) {
            library.query(Sql.of("SELECT * FROM books_book WHERE title = ?", "Anonymous"), Trouble::compare);
            setByHand("1900-01-01");
        }
    }

    /** What each field wants, and what the driver gives where nobody says what is wanted. */
    private static Object compare(ResultSet row) throws SQLException {
        for (FieldMeta field : BOOK.fields()) {
            Object given = row.getObject(field.column());
            System.out.println(field + " wants " + field.type().javaType().getSimpleName() + ", gets "
                + (given == null ? "null" : given.getClass().getName()));
        }
        System.out.println("price, by getDouble: " + row.getDouble("price"));
        return null;
    }

    private static void setByHand(Object typed) {
        try {
            BOOK.field("publicationDate").javaField().set(new Book(), typed);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            System.out.println("publicationDate = \"" + typed + "\": " + e.getClass().getSimpleName());
        }
    }
}
