package lesson;

import bookworm.Model;
import bookworm.db.*;
import bookworm.fields.DateTimeField;
import bookworm.meta.*;
import java.time.Instant;
import library.*;

/** The trouble's four values once more, each by its field. */
public class Cured {

    @Meta(app = "books")
    static class Loan extends Model {
        @DateTimeField Instant lent;
    }

    public static void main(String[] args) {
        try (Database library = LibraryRows.open()) {
            Book anonymous = ByMetadata.select(library, Book.class, "WHERE title = ?", "Anonymous").get(0);
            System.out.println("published: " + anonymous.publicationDate);
            System.out.println("price: " + anonymous.price);
        }
        System.out.println("typed at the desk: " + Models.meta(Book.class).field("publicationDate").convert("1900-01-01"));
        System.out.println("lent at 18:30 in Dublin, and in Tokyo: " + readInTokyo());
    }

    private static Instant readInTokyo() {
        String url = LibraryRows.url();
        try (Database dublin = Database.open(url + ";TIME ZONE=Europe/Dublin"); Database tokyo = Database.open(url + ";TIME ZONE=Asia/Tokyo")) {
            ByMetadata.createTable(dublin, Loan.class);
            Loan loan = new Loan();
            loan.lent = Instant.parse("2024-02-29T18:30:00Z");
            ByMetadata.insert(dublin, loan);
            return ByMetadata.select(tokyo, Loan.class, "").get(0).lent;
        }
    }
}
