package bookworm.query;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.*;
import bookworm.db.Database;
import bookworm.errors.FieldError;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.meta.Constraint;
import bookworm.schema.Schema;
import java.math.BigDecimal;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "10.2", title = "Your turn: the guard")
@ReadAgain("Step 3: a NOT that keeps what it knows nothing of")
class KeptTest {

    static class Pamphlet extends Model {
        static final Manager<Pamphlet> objects = Manager.of(Pamphlet.class);

        @CharField(maxLength = 40) String title;
        @IntegerField int pages;
        @DecimalField(maxDigits = 6, decimalPlaces = 2, nullable = true) BigDecimal price;
        @CharField(maxLength = 10, nullable = true) String shelf;
    }

    static class Receipt extends Model {
        static final Manager<Receipt> objects = Manager.of(Receipt.class);
        static final Constraint RULE = check("receipt_rule", q("price__lte", 100));

        @DecimalField(maxDigits = 6, decimalPlaces = 2, nullable = true) BigDecimal price;
    }

    static class Invoice extends Model {
        static final Manager<Invoice> objects = Manager.of(Invoice.class);
        static final Constraint RULE = check("invoice_rule", not(q("pages", 10).and(not(q("price__lte", 100)))));

        @IntegerField int pages = 10;
        @DecimalField(maxDigits = 6, decimalPlaces = 2, nullable = true) BigDecimal price;
    }

    private static final Q DEAR = q("price__gt", 20);
    private static final Q THIN = q("pages", 10);

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());

    KeptTest() {
        Schema.create(Pamphlet.class);
        add("cheap", 10, "5", "A1");
        add("dear", 10, "30", null);
        add("gift", 10, null, "B2");
        add("thick gift", 500, null, null);
        add("thick and dear", 500, "30", "A1");
    }

    private static void add(String title, int pages, String price, String shelf) {
        Pamphlet.objects.create(pamphlet -> {
            pamphlet.title = title;
            pamphlet.pages = pages;
            pamphlet.price = price == null ? null : new BigDecimal(price);
            pamphlet.shelf = shelf;
        });
    }

    @AfterEach
    void close() { library.close(); }

    @Test
    void a_lookup_becomes_a_condition_on_its_column() {
        found("pages = 10.", THIN, "cheap", "dear", "gift");
        found("price > 20.", DEAR, "dear", "thick and dear");
        found("Without a word, the lookup is exact; null asks for IS NULL.", q("price", null), "gift", "thick gift");
        assertThatThrownBy(() -> Pamphlet.objects.filter("prise__gt", 20), "There is no prise, and nobody heard of it.")
            .as("Path.of refuses a name that is no field.").isInstanceOf(FieldError.class);
    }

    @Test
    void a_row_of_which_nothing_is_known_is_kept_under_a_not() {
        found("NOT price > 20: a pamphlet without a price does not cost more than 20. For its row, price > 20 is unknown, and so is NOT of it. Let it"
            + " be false below the NOT.", not(DEAR), "cheap", "gift", "thick gift");
        found("NOT shelf = A1: who stands nowhere does not stand there.", not(q("shelf", "A1")), "dear", "gift", "thick gift");
    }

    @Test
    void so_it_is_for_each_kind_of_lookup() {
        String each = " Not each lookup makes a Comparison: whatever it makes is unknown where the column is null.";
        found("NOT shelf IN (A1)." + each, not(q("shelf__in", List.of("A1"))), "dear", "gift", "thick gift");
        found("NOT price BETWEEN 1 AND 10." + each, not(q("price__range", List.of(1, 10))), "dear", "gift", "thick gift", "thick and dear");
        found("NOT shelf LIKE A%." + each, not(q("shelf__startswith", "A")), "dear", "gift", "thick gift");
        found("NOT one of none: all.", not(q("shelf__in", List.of())), "cheap", "dear", "gift", "thick gift", "thick and dear");
    }

    @Test
    void what_asks_for_null_is_never_unknown() {
        String never = " IS NULL is never unknown. A guard beside it asks for a value and for none at once.";
        found("NOT price IS NULL: those with a price." + never, not(q("price", null)), "cheap", "dear", "thick and dear");
        found("NOT price IS NULL: those with a price." + never, not(q("price__isnull", true)), "cheap", "dear", "thick and dear");
        found("NOT price IS NULL, asked by exact." + never, not(q("price__exact", null)), "cheap", "dear", "thick and dear");
        found("NOT shelf IS NULL, asked by iexact." + never, not(q("shelf__iexact", null)), "cheap", "gift", "thick and dear");
        found("NOT price IS NOT NULL: those without.", not(q("price__isnull", false)), "gift", "thick gift");
    }

    @Test
    void not_covers_all_that_is_below_it() {
        found("NOT (thin OR dear): the thick gift is neither. The NOT stands far above the lookup: nots counts those above.", not(THIN.or(DEAR)), "thick gift");
        found("NOT (thin AND dear): all but the one that is both.", not(THIN.and(DEAR)), "cheap", "gift", "thick gift", "thick and dear");
        found("NOT (thick AND (dear OR on A1)).", not(q("pages", 500).and(DEAR.or(q("shelf", "A1")))), "cheap", "dear", "gift", "thick gift");
    }

    @Test
    void two_nots_cancel_and_three_do_not() {
        found("NOT NOT price > 20 is price > 20, and a gift does not cost more than 20.", not(not(DEAR)), "dear", "thick and dear");
        found("NOT (thin AND NOT dear): all but the thin ones that are not dear.", not(THIN.and(not(DEAR))), "dear", "thick gift", "thick and dear");
        found("NOT (thin AND NOT (thick OR NOT dear)): three NOTs stand above price > 20, as good as one.",
            not(THIN.and(not(q("pages", 500).or(not(DEAR))))), "cheap", "gift", "thick gift", "thick and dear");
    }

    @Test
    void every_row_is_either_filtered_or_excluded() {
        Random random = new Random(474);
        for (int i = 0; i < 150; i++) {
            Q condition = condition(random, 3);
            List<String> all = new ArrayList<>(titles(condition));
            all.addAll(titles(not(condition)));
            assertThat(all).as("Either " + condition + " or its NOT must find a row, and not both.")
                .containsExactlyInAnyOrder("cheap", "dear", "gift", "thick gift", "thick and dear");
        }
    }

    @Test
    @ReadAgain("Step 4: a check takes what is unknown")
    void where_no_not_loses_rows_unknown_stays_unknown() {
        Schema.create(Receipt.class, Invoice.class);

        String unknown = " (Step 4 makes such a rule of a Q, by your method.) Of a row without a price it is unknown, and a table takes that. It was refused, so"
            + " false was made of it, where no NOT loses a row.";
        assertThatCode(() -> Receipt.objects.create(receipt -> { })).as("A rule for a table: price <= 100, under no NOT." + unknown).doesNotThrowAnyException();
        assertThatCode(() -> Invoice.objects.create(invoice -> { })).as("A rule for a table: NOT (thin AND NOT price <= 100). Two NOTs cancel." + unknown)
            .doesNotThrowAnyException();
    }

    private static Q condition(Random random, int depth) {
        if (depth == 0) {
            return List.of(DEAR, THIN, q("shelf", "A1"), q("price", null), q("price__in", List.of(5, 30)), q("shelf__isnull", false)).get(random.nextInt(6));
        }
        Q one = condition(random, depth - 1);
        Q other = condition(random, depth - 1);
        return switch (random.nextInt(3)) {
            case 0 -> one.and(other);
            case 1 -> one.or(other);
            default -> not(one).and(other);
        };
    }

    private static void found(String why, Q condition, String... titles) {
        assertThat(titles(condition)).as(why).containsExactlyInAnyOrder(titles);
    }

    private static List<String> titles(Q condition) {
        return Pamphlet.objects.filter(condition).list().stream().map(pamphlet -> pamphlet.title).toList();
    }
}
