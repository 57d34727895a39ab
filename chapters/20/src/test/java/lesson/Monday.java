package lesson;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;

/** The same class, edited: a label has room for sixteen characters, and says whether a book is thick. Pages nobody counts. */
final class Monday {

    @Meta(app = "desk")
    public static class Book extends Model {
        public static final Manager<Book> objects = Manager.of(Book.class);

        @CharField(maxLength = 16) public String title;
        @BooleanField public boolean isThick;

        @Override public String toString() { return title + (isThick ? ", thick" : ""); }
    }

    private Monday() { }
}
