package lesson;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;

/** The desk's classes, edited over some weeks. Friday's book had a title and pages. */
final class Monday {

    @Meta(app = "desk")
    public static class Author extends Model {
        @CharField(maxLength = 40) public String name;
    }

    @Meta(app = "desk")
    public static class Book extends Model {
        public static final Manager<Book> objects = Manager.of(Book.class);

        @CharField(maxLength = 40) public String title;
        @IntegerField public int length;
        @CharField(maxLength = 2) public String language;
        @ForeignKey(onDelete = OnDelete.SET_NULL, nullable = true) public final Ref<Author> author = ref();

        @Override public String toString() { return title + " " + length + " " + language; }
    }

    private Monday() { }
}
