package lesson;

import bookworm.Model;
import bookworm.db.*;
import bookworm.fields.*;
import bookworm.meta.Meta;
import library.*;

/** A torn copy is saved, and read by the program of today, and by two programs of next year. */
public class Kept {

    enum WearAYearLater implements Choice {
        NEW("N"), STAINED("S"), READ("R"), TORN("T");

        private final String value;

        WearAYearLater(String value) { this.value = value; }

        @Override public String value() { return value; }

        @Override public String label() { return name(); }
    }

    enum WearRenamed implements Choice {
        NEW("N"), READ("R"), DAMAGED("T");

        private final String value;

        WearRenamed(String value) { this.value = value; }

        @Override public String value() { return value; }

        @Override public String label() { return name(); }
    }

    @Meta(table = "books_copy")
    static class CopyAYearLater extends Model {
        @CharField(maxLength = 1) WearAYearLater wear;
    }

    @Meta(table = "books_copy")
    static class CopyRenamed extends Model {
        @CharField(maxLength = 1) WearRenamed wear;
    }

    public static void main(String[] args) {
        try (Database library = LibraryRows.open()) {
            keepATornCopy(library);
            System.out.println("the column: " + library.query(Sql.of("SELECT wear FROM books_copy"), row -> row.getString(1)).get(0));
            Show.show("read today", () -> ByMetadata.select(library, Copy.class, "").get(0).wear);
            Show.show("read a year later", () -> ByMetadata.select(library, CopyAYearLater.class, "").get(0).wear);
            Show.show("read after somebody renamed it", () -> ByMetadata.select(library, CopyRenamed.class, "").get(0).wear);

            library.update(Sql.of("UPDATE books_copy SET wear = NULL"));
            Show.show("a row that says NULL", () -> ByMetadata.select(library, Copy.class, "").get(0).wear);
            library.update(Sql.of("UPDATE books_copy SET wear = ?", "W"));
            Show.show("a row that says W", () -> ByMetadata.select(library, Copy.class, "").get(0).wear);
        }
    }

    static void keepATornCopy(Database library) {
        ByMetadata.createTable(library, Copy.class);
        Copy copy = new Copy();
        copy.wear = Wear.TORN;
        ByMetadata.insert(library, copy);
    }
}
