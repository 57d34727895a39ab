package lesson;

import bookworm.db.Database;
import bookworm.meta.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import library.*;

/** One copy of a book goes into the database and comes back. What is still the same? */
public final class RoundTrip {

    public static void main(String[] args) {
        Copy copy = new Copy();
        copy.id = 1L;
        copy.tag = UUID.fromString("6f1c2f4e-0d4b-4a52-9a57-0c8f8f0e3b11");
        copy.arrived = Instant.parse("2024-02-29T18:30:00.123456789Z");
        copy.paid = new BigDecimal("12.5");
        copy.kilograms = 0.1;
        copy.lendable = false;
        copy.note = "\ud83d\udcda O'Brien's, to the last page";

        try (Database library = Database.open(LibraryRows.url())) {
            ByMetadata.createTable(library, Copy.class);
            ByMetadata.insert(library, copy);
            Copy back = ByMetadata.select(library, Copy.class, "").get(0);
            Models.meta(Copy.class).fields().forEach(field -> compare(field, field.get(copy), field.get(back)));

            copy.id = 2L;
            copy.paid = new BigDecimal("12.345");
            ByMetadata.insert(library, copy);
            compare(Models.meta(Copy.class).field("paid"), copy.paid, ByMetadata.select(library, Copy.class, "WHERE id = 2").get(0).paid);
            System.out.println("found by 12.345: " + ByMetadata.select(library, Copy.class, "WHERE paid = ?", copy.paid).size());
        }
    }

    private static void compare(FieldMeta field, Object before, Object after) {
        Object bound = ByMetadata.toJdbc(field, before);
        System.out.println(field.name() + ": " + before
            + " -> " + (bound == null ? "null" : bound.getClass().getSimpleName() + " " + bound) + " -> " + after);
    }
}
