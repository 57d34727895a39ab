package lesson;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;

/** The desk's book as the class is when both branches are in: for the ORM it is {@code desk.Book}. */
final class Merged {

    @Meta(app = "desk")
    public static class Book extends Model {
        public static final Manager<Book> objects = Manager.of(Book.class);

        @CharField(maxLength = 40) public String title;
        @IntegerField public int pages;
        @CharField(maxLength = 2) public String language = "en";
    }

    private Merged() { }

    static String addEmma() {
        Book.objects.create(book -> {
            book.title = "Emma";
            book.pages = 474;
        });
        return "done";
    }
}
