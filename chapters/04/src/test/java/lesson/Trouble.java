package lesson;

import bookworm.Model;
import bookworm.db.*;
import bookworm.fields.*;
import bookworm.meta.Meta;
import library.*;

/** What chapter 03 keeps, and should not. */
public class Trouble {

    enum Wear { NEW, READ, TORN }

    enum WearAYearLater { NEW, STAINED, READ, TORN }

    enum WearRenamed { NEW, READ, DAMAGED }

    /** No field of chapter 03 holds an enum, so one column has a constant's number, and the other its name. */
    @Meta(app = "books")
    static class Copy extends Model {
        @IntegerField int number = Wear.TORN.ordinal();
        @CharField(maxLength = 10) String name = Wear.TORN.name();
    }

    public static void main(String[] args) {
        try (Database library = LibraryRows.open()) {
            ByMetadata.createTable(library, Copy.class);
            ByMetadata.insert(library, new Copy());
            Copy copy = ByMetadata.select(library, Copy.class, "").get(0);
            System.out.println("kept as " + copy.number + " for TORN, read a year later: " + WearAYearLater.values()[copy.number]);
            try {
                System.out.println(WearRenamed.valueOf(copy.name));
            } catch (IllegalArgumentException e) {
                System.out.println("kept as " + copy.name + ", read after somebody renamed it: " + e.getMessage());
            }

            Book book = Cured.wrongBook();
            ByMetadata.insert(library, book);
            Book saved = ByMetadata.select(library, Book.class, "WHERE id = ?", 168).get(0);
            System.out.println("saved: title \"" + saved.title + "\", isbn \"" + saved.isbn + "\", genre \"" + saved.genre
                + "\", pages " + saved.pages);
        }
    }
}
