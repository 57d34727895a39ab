package bookworm;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.meta.Constraint;
import bookworm.query.Q;
import bookworm.schema.Schema;
import bookworm.sql.*;
import java.math.BigDecimal;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "10.3", title = "Your turn: asked before it is saved")
@ReadAgain("Step 5: the same question before saving")
class AskedFirstTest {

    static class Copy extends Model {
        static final Manager<Copy> objects = Manager.of(Copy.class);
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

    static class Card extends Model {
        static final Manager<Card> objects = Manager.of(Card.class);
        static final Constraint KIND = check("card_kind",
            Q.all(q("number__startswith", "F"), q("kind__in", List.of("reader", "staff")), not(q("books__gt", 5).and(q("kind", "reader")))));

        @CharField(maxLength = 10) String number = "F1";
        @CharField(maxLength = 10) String kind = "reader";
        @IntegerField int books = 0;
    }

    static {
        Lookups.register("multiple", (left, value) -> new Comparison(
            Func.of("MOD", Types.INTEGER, left, Lookups.operand(left, value)), "=", new Param(0, Types.INTEGER)));
    }

    static class Pair extends Model {
        static final Constraint EVEN = check("pair_even", q("books__multiple", 2));

        @IntegerField(nullable = true) Integer books;
    }

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());

    AskedFirstTest() { Schema.create(Copy.class, Gift.class, Card.class, Pair.class); }

    @AfterEach
    void close() { library.close(); }

    @Test
    void what_meets_the_condition_is_taken() {
        taken(copy("8.99", "Maria"));
        taken(copy("120", "Flann O'Brien"));
    }

    @Test
    void what_does_not_meet_it_is_refused() { refused(copy("120", "Maria"), "copy_paid"); }

    @Test
    void the_objects_own_values_are_asked_about() {
        copy("8.99", "Maria").save();

        refused(copy("120", "Maria"), "copy_paid");
        asksOnce(() -> taken(copy("8.99", "Maria")));
        asksOnce(() -> refused(copy("120", "Maria"), "copy_paid"));
    }

    private static void asksOnce(Runnable asks) {
        try (QueryLog queries = QueryLog.capture()) {
            asks.run();

            assertThat(queries.sql()).as("The object need not be in the table, and other rows say nothing about it: each column gives way to the"
                + " object's value.").noneMatch(sql -> sql.contains(" FROM "));
            assertThat(queries.sql()).as("fullClean asks, and writes nothing: no row is to be seen by others, not even for a moment.")
                .noneMatch(sql -> sql.startsWith("INSERT") || sql.startsWith("UPDATE"));
            assertThat(queries.count()).as("The database decides, as it will when the row is written: ask it, once, whatever it answers.").isEqualTo(1);
        }
    }

    @Test
    void a_column_is_found_at_every_depth() {
        taken(new Card());
        refused(card("X1", "reader", 0), "card_kind");
        refused(card("F1", "robot", 0), "card_kind");
        refused(card("F1", "reader", 6), "card_kind");
        taken(card("F1", "staff", 6));
    }

    @Test
    void a_value_is_told_its_type() {
        Pair pair = new Pair();
        pair.books = 2;
        taken(pair);
        pair.books = 3;
        refused(pair, "pair_even");
    }

    @Test
    @ReadAgain("Step 4: a check takes what is unknown")
    void what_is_unknown_is_taken_as_the_table_takes_it() {
        for (Copy unknown : List.of(copy("120", null), copy(null, "Maria"), copy(null, null))) {
            taken(unknown, "Something is unknown here. A CHECK refuses what is false, and takes what is unknown.");
            asksOnce(() -> taken(unknown));
            assertThatCode(unknown::save).as("The table takes it.").doesNotThrowAnyException();
        }
        taken(copy("8.99", null));
        taken(new Pair(), "Something is unknown here. A CHECK refuses what is false, and takes what is unknown.");
    }

    @Test
    void what_is_false_is_refused_though_a_value_is_missing() {
        Gift gift = new Gift();
        gift.price = new BigDecimal("120");
        refused(gift, "gift_given", " A null is among its values, and yet its rule is false, not unknown: the rule asks whether the donor is known. What a null makes of"
            + " a rule, leave to the database.");
    }

    private static void taken(Model object) { taken(object, "It meets the condition, whatever is in the table."); }

    private static void taken(Model object, String why) {
        try {
            object.fullClean();
        } catch (ValidationError e) {
            throw new AssertionError("fullClean refused " + described(object) + ", which the table takes. " + why, e);
        } catch (DatabaseError e) {
            throw new AssertionError(question(e), e);
        }
    }

    private static void refused(Model object, String check) { refused(object, check, ""); }

    private static void refused(Model object, String check, String why) {
        try {
            object.fullClean();
        } catch (ValidationError e) {
            assertThat(e.errors()).as("The constraint is a problem of the whole object.").containsOnlyKeys(ValidationError.OBJECT);
            return;
        } catch (DatabaseError e) {
            throw new AssertionError(question(e), e);
        }
        throw new AssertionError("fullClean took " + described(object) + ", which the constraint " + check + " of the table refuses." + why);
    }

    private static String question(DatabaseError e) {
        return e.getMessage().contains("not found") ? "The database refused the question: there is no table in it, and yet a column is left, however deep."
            : "The database refused the question. If it names a data type: a value that stands beside no column needs a type that the database is told, and"
            + " null is such a value, too. Cast.of tells it.";
    }

    private static String described(Model object) {
        return object instanceof Pair pair ? "a pair of " + pair.books + " books" : object instanceof Copy copy ? "a copy of price " + copy.price + " and donor " + copy.donor
            : object instanceof Gift gift ? "a gift of price " + gift.price + " and donor " + gift.donor
            : "a card " + ((Card) object).number + ", " + ((Card) object).kind + ", with " + ((Card) object).books + " books";
    }

    private static Copy copy(String price, String donor) {
        Copy copy = new Copy();
        copy.price = price == null ? null : new BigDecimal(price);
        copy.donor = donor;
        return copy;
    }

    private static Card card(String number, String kind, int books) {
        Card card = new Card();
        card.number = number;
        card.kind = kind;
        card.books = books;
        return card;
    }
}
