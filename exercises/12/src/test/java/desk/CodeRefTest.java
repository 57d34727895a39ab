package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.schema.Schema;
import java.util.*;
import java.util.function.Supplier;
import org.junit.jupiter.api.*;

@Exercise(value = "12.6", title = "A key that is not an id")
@ReadAgain("Step 3: load once")
class CodeRefTest {

    private static final String EMMA = "9780010316797";
    private static final String SWIM = "9780021720156";

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());

    CodeRefTest() {
        Schema.create(Order.class, Title.class);
        title("Emma", EMMA);
        title("At Swim-Two-Birds", SWIM);
    }

    private static void title(String name, String isbn) {
        Title.objects.create(title -> {
            title.name = name;
            title.isbn = isbn;
        });
    }

    private static Order order(String isbn) { return Order.objects.create(order -> order.titleIsbn = isbn); }

    @AfterEach
    void close() { library.close(); }

    @Test
    void it_gives_the_object_of_the_code() {
        Order order = order(SWIM);
        assertThatCode(order.title::get).as("The order holds an ISBN that a title has, and get() did not find it: it is the title's field"
            + " of that name that holds the code.")
            .doesNotThrowAnyException();
        assertThat(titleOf(order).name).as("The order holds an ISBN, and the title of that ISBN is wanted.").isEqualTo("At Swim-Two-Birds");
    }

    @Test
    void it_loads_once() {
        Order order = order(EMMA);

        assertThat(sqlOf(() -> titleOf(order))).as("The first get() takes one query: the row itself tells whether it is there.").hasSize(1);
        assertThat(sqlOf(() -> titleOf(order))).as("get() was called twice, and the ISBN is still the same: what was loaded is kept.").isEmpty();
        order.titleIsbn = new String(EMMA);
        assertThat(sqlOf(() -> titleOf(order))).as("The field was set to the same ISBN, in another String: it is the same code, and two"
            + " texts are compared by equals.").isEmpty();
        assertThat(titleOf(order)).isSameAs(titleOf(order));
    }

    @Test
    void no_code_is_no_object_and_no_query() {
        Order order = order(null);

        assertThat(sqlOf(() -> assertThat(titleOf(order)).as("The order names no title.").isNull())).as("There is no code to ask for.").isEmpty();
    }

    @Test
    void another_code_is_another_object() {
        Order order = order(EMMA);
        titleOf(order);
        order.titleIsbn = SWIM;

        assertThat(titleOf(order).name).as("The field was changed, and nobody told the reference: it must compare the code that it knows"
            + " with the one that is there now.")
            .isEqualTo("At Swim-Two-Birds");
        order.titleIsbn = null;
        assertThat(titleOf(order)).as("The field was emptied, and the old object is still given.").isNull();
        order.titleIsbn = EMMA;
        assertThat(titleOf(order).name).as("The field holds Emma's ISBN again.").isEqualTo("Emma");
    }

    @Test
    void a_code_that_nobody_has_is_named() {
        Order order = order("9999999999999");

        assertThatThrownBy(order.title::get, "No title has that ISBN, and get() did not say so.").as("No title has the ISBN"
            + " 9999999999999: a DoesNotExist says which it was.")
            .isInstanceOf(DoesNotExist.class).hasMessageContaining("9999999999999");
        order.titleIsbn = EMMA;
        assertThat(titleOf(order).name).as("The ISBN was corrected, and its title is there.").isEqualTo("Emma");
    }

    @Test
    void after_a_code_that_nobody_has_the_old_object_is_not_given() {
        Order order = order(EMMA);
        titleOf(order);
        order.titleIsbn = "9999999999999";
        assertThatThrownBy(order.title::get, "No title has that ISBN, and get() gave the one before.").isInstanceOf(DoesNotExist.class);

        assertThatThrownBy(order.title::get, "Asked a second time for an ISBN that no title has, it gave the title before. Remember the"
            + " code once the object is there, not earlier.")
            .isInstanceOf(DoesNotExist.class);
    }

    @Test
    void what_is_set_is_there_at_once() {
        Order order = order(EMMA);
        Title swim = Title.objects.get("isbn", SWIM);
        titleOf(order);

        assertThat(sqlOf(() -> set(order, swim))).as("To set an object changes memory alone.").isEmpty();
        assertThat(order.titleIsbn).as("The owner holds the new object's ISBN.").isEqualTo(SWIM);
        assertThat(sqlOf(() -> assertThat(titleOf(order))
            .as("The object that was set is given, and no other one read for its code.").isSameAs(swim))).as("It was set, so nothing is to be loaded.").isEmpty();
        set(order, null);
        assertThat(order.titleIsbn).as("null takes the code away.").isNull();
        assertThat(titleOf(order)).as("null takes the object away.").isNull();
    }

    @Test
    void what_was_set_is_forgotten_when_the_code_changes() {
        Order order = order(EMMA);
        set(order, Title.objects.get("isbn", SWIM));
        order.titleIsbn = EMMA;

        assertThat(titleOf(order).name).as("After set, the field was changed: the code that is there now counts.").isEqualTo("Emma");
    }

    @Test
    @ReadAgain("Step 2: the database is told")
    void the_database_guards_the_code() {
        try {
            CodeRef.guard(Order.class, "titleIsbn", Title.class, "isbn");
        } catch (DatabaseError | FieldError e) {
            String why = String.valueOf(e.getMessage()).contains("UNIQUE (title_isbn)") ? "It was added the wrong way round: the order refers to"
                + " the title, so the key belongs to the order's table, and refers to the title's unique column."
                : "Tables and columns have names of their own, which the metadata knows and the dialect quotes.";
            throw new AssertionError("The foreign key was refused. " + why, e);
        }

        assertThatThrownBy(() -> order("9999999999999"), "No title has the ISBN 9999999999999, and the database took the order.")
            .as("The database refuses an ISBN that no title has.").isInstanceOf(IntegrityError.class);
        assertThatCode(() -> order(EMMA)).as("A title has this ISBN, and the database refused the order: the foreign key must refer to the"
            + " column of the title's isbn, where a bare REFERENCES means the primary key.").doesNotThrowAnyException();
        assertThat(order(null).id).as("An order may name no title.").isNotNull();
        assertThatThrownBy(Title.objects.get("isbn", EMMA)::delete, "A title was deleted that an order names.").isInstanceOf(IntegrityError.class);
    }

    private static void set(Order order, Title title) {
        try {
            order.title.set(title);
        } catch (BookwormException | NullPointerException e) {
            throw new AssertionError("set(...) ended with " + e, e);
        }
    }

    private static Title titleOf(Order order) {
        try {
            return order.title.get();
        } catch (BookwormException | NullPointerException | NoSuchElementException e) {
            throw new AssertionError("get() ended with " + e, e);
        }
    }

    private static List<String> sqlOf(Supplier<?> action) { return sqlOf((Runnable) action::get); }

    private static List<String> sqlOf(Runnable action) {
        try (QueryLog queries = QueryLog.capture()) {
            action.run();
            return queries.sql();
        }
    }
}
