package lesson;

import static bookworm.Expressions.*;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.schema.Schema;
import java.math.BigDecimal;
import java.util.UUID;

/** Step 4: a copy costs at most 100, unless Flann O'Brien gave it. */
public class Copies {

    static class Copy extends Model {
        static final Manager<Copy> objects = Manager.of(Copy.class);
        static final Constraint PAID = check("copy_paid", q("price__lte", 100).or(q("donor", "Flann O'Brien")));

        @DecimalField(maxDigits = 8, decimalPlaces = 2, nullable = true, blank = true) BigDecimal price;
        @CharField(maxLength = 50, nullable = true, blank = true) String donor;
    }

    public static void main(String[] args) {
        try (Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
            System.out.println(Copy.PAID.definition(Models.meta(Copy.class), library.dialect()));
            Schema.create(Copy.class);
            add("8.99", null);
            add("120", "Flann O'Brien");
            add("120", "Maria Gogarty");
            add("120", null);
        } catch (DatabaseError e) {
            System.out.println(e.getMessage().split(" in SQL")[0]);
        }
    }

    private static void add(String price, String donor) {
        try {
            Copy.objects.create(copy -> {
                copy.price = new BigDecimal(price);
                copy.donor = donor;
            });
            System.out.println(price + ", given by " + donor + ": taken");
        } catch (IntegrityError e) {
            System.out.println(price + ", given by " + donor + ": refused");
        }
    }
}
