package lesson;

import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.meta.*;
import bookworm.schema.*;
import java.util.*;

/** The table follows from Friday to Monday, is refused in the middle, and no way leads on or back. */
public class Trouble {

    public static void main(String[] args) {
        try (Database desk = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
            Schema.create(Friday.Book.class);
            Friday.fill();
            attempt("from Friday to Monday, in one transaction", () -> Database.atomic(() -> follow(Friday.Book.class, Monday.Book.class)));
            attempt("Monday's class", () -> System.out.println(Monday.Book.objects.all().list()));
            attempt("Friday's class", () -> System.out.println(Friday.Book.objects.all().list()));
            attempt("from Friday to Monday, once more", () -> follow(Friday.Book.class, Monday.Book.class));
            attempt("from Monday to Friday", () -> follow(Monday.Book.class, Friday.Book.class));
            System.out.println("the table has " + columns(desk));
        }
    }

    private static void follow(Class<?> before, Class<?> after) {
        Schema.change(List.of(Models.meta(before)), List.of(Models.meta(after)), Renaming.NONE, Database.current().dialect())
            .forEach(statement -> Database.current().update(Sql.of(statement)));
    }

    static void attempt(String what, Runnable work) {
        try {
            System.out.print(what + ": ");
            work.run();
        } catch (DatabaseError e) {
            System.out.println(e.getMessage().split("statement: |;|: \"|\n")[1]);
        }
    }

    static List<String> columns(Database desk) {
        return desk.query(Sql.of("SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME = 'desk_book' ORDER BY ORDINAL_POSITION"),
            row -> row.getString(1));
    }
}
