package lesson;

import static lesson.Trouble.attempt;

import bookworm.db.*;
import bookworm.meta.*;
import bookworm.schema.*;
import java.util.*;

/** The desk on Monday: Friday's state was kept, Monday's class is read, and the table follows before anybody comes. */
public class Cured {

    public static void main(String[] args) {
        try (Database desk = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
            Schema.create(Friday.Book.class);
            Friday.fill();
            List<ModelState> monday = List.of(Models.meta(Monday.Book.class).state());
            follow(desk, List.of(Remembered.FRIDAY), monday);
            attempt("the desk, Monday, 9:00", () -> Monday.book("An Béal Bocht", "ga"));
            attempt("the list of books", Monday.Book.objects.all()::list);
            attempt("follow once more", () -> follow(desk, monday, monday));
            attempt("the desk, 10:00", () -> Monday.book("The Third Policeman, with an essay on de Selby", "en"));
            System.out.println("languages: " + Monday.Book.objects.orderBy("pk").list().stream().map(book -> book.language).toList());
            follow(desk, monday, List.of(Remembered.FRIDAY));
        }
    }

    private static void follow(Database desk, List<ModelState> before, List<ModelState> after) {
        for (String statement : Changes.change(before, after)) {
            System.out.println(statement);
            attempt("  the table", () -> desk.update(Sql.of(statement)));
        }
    }
}
