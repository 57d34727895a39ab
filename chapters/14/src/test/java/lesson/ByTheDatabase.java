package lesson;

import bookworm.db.*;
import library.*;

/** The obvious attempt: the database deletes along. */
public class ByTheDatabase {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            cascade(library, "books_book", "author_id", "books_author");
            cascade(library, "books_loan", "book_id", "books_book");
            long before = rows();
            System.out.println("the database says: " + library.update(Sql.of("DELETE FROM \"books_author\" WHERE \"id\" = 1")) + " row");
            System.out.println("gone: " + (before - rows()) + " rows");
        }
    }

    private static void cascade(Database library, String table, String column, String target) {
        library.query(Sql.of("SELECT CONSTRAINT_NAME FROM INFORMATION_SCHEMA.KEY_COLUMN_USAGE WHERE TABLE_NAME = ? AND COLUMN_NAME = ?"
            + " AND CONSTRAINT_NAME LIKE '%fk'", table, column), row -> row.getString(1)).forEach(name ->
            library.update(Sql.of("ALTER TABLE \"" + table + "\" DROP CONSTRAINT \"" + name + "\"")));
        library.update(Sql.of("ALTER TABLE \"" + table + "\" ADD FOREIGN KEY (\"" + column + "\") REFERENCES \"" + target
            + "\" (\"id\") ON DELETE CASCADE"));
    }

    private static long rows() { return Author.objects.count() + Book.objects.count() + Loan.objects.count(); }
}
