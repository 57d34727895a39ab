package lesson;

import static bookworm.Expressions.*;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.ValidationError;
import bookworm.fields.*;
import bookworm.meta.Constraint;
import bookworm.schema.Schema;
import java.math.BigDecimal;
import java.util.UUID;

/** Step 5: the rule of Step 4, and one with a guard, asked about objects that are in no table yet. */
public class Cleaned {

    static class Copy extends Model {
        static final Constraint PAID = check("copy_paid", q("price__lte", 100).or(q("donor", "Flann O'Brien")));

        @DecimalField(maxDigits = 8, decimalPlaces = 2, nullable = true, blank = true) BigDecimal price;
        @CharField(maxLength = 50, nullable = true, blank = true) String donor;
    }

    static class Gift extends Model {
        static final Constraint GIVEN = check("gift_given",
            q("price__lte", 100).or(q("donor", "Flann O'Brien").and(q("donor__isnull", false))));

        @DecimalField(maxDigits = 8, decimalPlaces = 2, nullable = true, blank = true) BigDecimal price;
        @CharField(maxLength = 50, nullable = true, blank = true) String donor;
    }

    public static void main(String[] args) {
        try (Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
            Schema.create(Copy.class, Gift.class);
            Copy copy = new Copy();
            copy.price = new BigDecimal(120);
            copy.donor = "Maria Gogarty";
            clean(copy);
            copy.donor = null;
            clean(copy);
            Gift gift = new Gift();
            gift.price = new BigDecimal(120);
            clean(gift);
        }
    }

    private static void clean(Model object) {
        try (QueryLog queries = QueryLog.capture()) {
            try {
                object.fullClean();
                System.out.println("nothing is wrong");
            } catch (ValidationError e) {
                System.out.println(e.errors());
            }
            queries.entries().forEach(entry -> System.out.println("  " + entry.sql().text() + " " + entry.sql().parameters()));
        }
    }
}
