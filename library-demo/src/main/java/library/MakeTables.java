package library;

import bookworm.migrations.Migrator;
import bookworm.migrations.Migrator.Planned;
import library.books.Author;
import library.books.Book;
import library.manage.Project;

/** The article's models, and the tables that their migration makes. */
final class MakeTables implements Script {

    @Override
    public void run(Narrator narrator) {
        narrator.show(Author.class);
        narrator.show(Book.class);

        Migrator migrator = new Migrator(Project.ofLibrary().graph(), narrator::say);
        narrator.step("The tables of all seven models, and of the links between books and tags: what the first migration makes", () -> {
            for (Planned planned : migrator.planAll("books")) {
                migrator.sql(planned).forEach(System.out::println);
            }
        });
        migrator.migrate(() -> migrator.planAll("books"), false);
    }
}
