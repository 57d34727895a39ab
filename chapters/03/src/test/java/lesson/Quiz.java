package lesson;

import bookworm.db.*;
import bookworm.fields.*;
import bookworm.meta.Models;
import java.math.BigDecimal;
import library.*;

/** The answers to "Check yourself", each found by doing what the question asks. */
public final class Quiz {

    public static void main(String[] args) {
        try (Database library = Database.open(LibraryRows.url())) {
            ByMetadata.createTable(library, Copy.class);
            Copy copy = new Copy();
            copy.paid = new BigDecimal("9.9");
            ByMetadata.insert(library, copy);

            System.out.println(library.query(Sql.of("SELECT CAST(NULL AS INTEGER)"),
                row -> new IntegerType().read(row, 1) + ", and getInt gives " + row.getInt(1)).get(0));
            BigDecimal back = ByMetadata.select(library, Copy.class, "").get(0).paid;
            System.out.println(back + ", and equals says " + back.equals(copy.paid));
        }
        System.out.println(Models.meta(Copy.class).field("paid").convert(0.1));
        System.out.println(Models.meta(Copy.class).field("arrived").convert("2024-02-29 18:30"));
    }
}
