package lesson;

import bookworm.meta.*;
import java.time.*;
import library.Book;

/** What users, forms and programs give for a day. */
public class Days {

    public static void main(String[] args) {
        give("2000-02-29");
        give("1900-02-29");
        give("in March 1818");
        give(1900);
        give(LocalDateTime.parse("1941-07-09T23:30"));
        give(Instant.parse("1941-07-09T23:30:00Z"));
    }

    private static void give(Object given) {
        FieldMeta day = Models.meta(Book.class).field("publicationDate");
        Show.show(given.getClass().getSimpleName() + " " + given, () -> day.convert(given));
    }
}
