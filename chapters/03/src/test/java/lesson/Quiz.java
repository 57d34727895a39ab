package lesson;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.meta.*;
import java.math.BigDecimal;
import java.time.Instant;
import library.*;

/** The answers to "Check yourself", each found by doing what the question asks. */
public class Quiz {

    public static void main(String[] args) {
        System.out.println(said(() -> Models.meta(Book.class).field("pages").convert("42.0")) + ", and "
            + said(() -> Models.meta(Book.class).field("pages").convert(42.0)));
        try (Database library = Database.open(LibraryRows.url())) {
            ByMetadata.createTable(library, Copy.class);
            Copy copy = new Copy();
            copy.lendable = false;
            copy.arrived = Instant.parse("1999-12-31T23:59:59.999999999Z");
            ByMetadata.insert(library, copy);
            System.out.println("The year " + ByMetadata.select(library, Copy.class, "").get(0).arrived.toString().substring(0, 4));
            System.out.println(ByMetadata.select(library, Copy.class, "WHERE arrived = ?", copy.arrived).size() + " copies");
            System.out.println(Boolean.parseBoolean("yes") + ", and " + said(() -> Models.meta(Copy.class).field("lendable").convert("yes")));
        }
        System.out.println(mistakes());
    }

    private interface Action { Object run(); }

    private static String said(Action action) {
        try {
            return String.valueOf(action.run());
        } catch (BookwormException e) {
            return "a " + e.getClass().getSimpleName();
        }
    }

    static class Draft extends bookworm.Model {
        @DecimalField(maxDigits = 2, decimalPlaces = 3) BigDecimal price;
        @IntegerField(nullable = true) int pages;
    }

    private static String mistakes() {
        try {
            Models.meta(Draft.class);
            return "0 mistakes";
        } catch (ModelError e) {
            return e.problems().size() + " mistakes";
        }
    }
}
