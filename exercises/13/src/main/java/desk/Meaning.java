package desk;

import bookworm.exercises.Todo;
import bookworm.query.Q;
import java.util.List;

/** Exercise 13.7, for another evening: what filter and exclude of authors mean, in plain Java. */
final class Meaning {

    private Meaning() { }

    /**
     * Whether {@code Author.objects.filter(filter).exclude(exclude)} finds the author, who has these books. Both are made of
     * {@code books__genre}, {@code books__pages__gt} and {@code name} by AND and OR, and what is excluded by NOT as well.
     */
    static boolean meets(Author author, List<Book> books, Q filter, Q exclude) {
        throw new Todo("13.7", "find one row that meets the filter");
    }

    /** Whether a single lookup is true of an author beside one book; beside no book, where that is null. */
    static boolean isTrue(Q.FieldLookup lookup, Author author, Book book) {
        return switch (lookup.path()) {
            case "name" -> author.name.equals(lookup.value());
            case "books__genre" -> book != null && book.genre.equals(lookup.value());
            case "books__pages__gt" -> book != null && book.pages > (Integer) lookup.value();
            default -> throw new IllegalArgumentException(lookup.path());
        };
    }
}
