package library;

import bookworm.schema.Schema;
import library.books.Author;
import library.books.Book;

/** The article's models, and the tables made from them. */
final class MakeTables implements Script {

    @Override
    public void run(Narrator narrator) {
        narrator.show(Author.class);
        narrator.show(Book.class);

        narrator.step("The tables of all seven models, and of the links between books and tags", () -> {
            Schema.create(Library.MODELS);
            System.out.println("Tables made");
        });
    }
}
