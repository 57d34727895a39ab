package lesson;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;
import library.Genre;

/** What the desk runs on Monday: the same class, edited. It has a language, and titles may be longer. */
final class Monday {

    @Meta(app = "desk")
    public static class Book extends Model {
        public static final Manager<Book> objects = Manager.of(Book.class);

        @CharField(maxLength = 60) public String title;
        @PositiveIntegerField public int pages;
        @CharField(maxLength = 3) public Genre genre = Genre.FICTION;
        @CharField(maxLength = 2) public String language = "en";

        @Override public String toString() { return title; }
    }

    private Monday() { }

    static Book book(String title, String language) {
        return Book.objects.create(book -> {
            book.title = title;
            book.language = language;
        });
    }
}
