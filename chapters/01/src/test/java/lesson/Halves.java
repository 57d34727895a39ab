package lesson;

import bookworm.db.Sql;

/** A statement in two halves, as it is sent, and what becomes of it when somebody else changes the values. */
public final class Halves {

    private Halves() { }

    public static void main(String[] args) {
        Object[] form = {"Flann O'Brien"};
        Sql search = Sql.of("SELECT name FROM books_author WHERE name = ? ORDER BY id", form);
        form[0] = "' OR '1'='1"; // The next reader types, into the same form.
        Sql next = Sql.of("SELECT name FROM books_author WHERE name = ? ORDER BY id", form);
        System.out.println(search);
        System.out.println(next);
    }
}
