package library;

import bookworm.db.Sql;
import bookworm.migrations.Migrator;
import bookworm.migrations.Migrator.Planned;
import java.util.stream.Collectors;
import library.books.Author;
import library.books.Book;

/** The article's models, and the tables that their migration makes. */
final class MakeTables implements Script {

    private static final int WIDTH = 96;

    @Override public void run(Narrator narrator) {
        narrator.show(Author.class);
        narrator.show(Book.class);

        Migrator migrator = new Migrator(Library.project().graph(), narrator::say);
        for (Planned planned : migrator.planAll("books")) {
            narrator.say("What " + planned.migration().label() + " says to the database:\n\n" + migrator.sql(planned).stream()
                .flatMap(statement -> SqlText.lines(Sql.of(statement), WIDTH).stream())
                .map(line -> "    " + line).collect(Collectors.joining("\n")));
        }
        migrator.migrate(() -> migrator.planAll("books"), false);
    }
}
