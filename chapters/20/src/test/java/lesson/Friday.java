package lesson;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;

/** What the desk ran until Friday: its class of a book, by the name of {@code desk.Book}. */
final class Friday {

    @Meta(app = "desk")
    public static class Book extends Model {
        public static final Manager<Book> objects = Manager.of(Book.class);

        @CharField(maxLength = 40) public String title;
        @IntegerField public int pages;

        @Override public String toString() { return title + " " + pages; }
    }

    private Friday() { }

    /** Three books that the desk has had for years. */
    static void fill() {
        book("Emma", 474);
        book("Persuasion", 249);
        book("At Swim-Two-Birds", 316);
    }

    private static void book(String title, int pages) {
        Book.objects.create(book -> {
            book.title = title;
            book.pages = pages;
        });
    }
}
