package lesson;

import static bookworm.Expressions.count;

import bookworm.*;
import bookworm.db.Database;
import library.*;

/** The yearly report, counted by the database. */
public class Cured {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Prize.giveAway();
            QuerySet<Author> counted = Author.objects.orderBy("name")
                .annotate("written", count("books").distinct(), "won", count("prizes").distinct());
            Trouble.report("by annotate", () -> {
                for (Author author : counted) {
                    Trouble.line(author.name, author.annotations().getLong("written"), author.annotations().getLong("won"));
                }
            });
        }
    }
}
