package bookworm.meta;

import static org.assertj.core.api.Assertions.*;

import bookworm.*;
import bookworm.db.Dialect;
import bookworm.errors.ModelError;
import bookworm.exercises.*;
import bookworm.fields.*;
import java.lang.annotation.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.junit.jupiter.api.Test;

@Exercise(value = "19.1", title = "Your turn: what a new object has")
@ReadAgain("Step 1: a class as a value")
class InitialTest {

    enum Binding implements Choice {
        HARD("H", "Hardcover"), SOFT("S", "Paperback");

        private final String value;
        private final String label;

        Binding(String value, String label) {
            this.value = value;
            this.label = label;
        }

        @Override public String value() { return value; }

        @Override public String label() { return label; }
    }

    static class Reader extends Model { }

    static class Slip extends Model {
        private static int made = 0;

        @IntegerField int renewals = 2;
        @BooleanField boolean isPaid;
        @BigIntegerField long copies = 3000;
        @FloatField double weight = 0.5;
        @CharField(maxLength = 9) String remark = "";
        @CharField(maxLength = 9) String shelf;
        @DecimalField(maxDigits = 5, decimalPlaces = 2) BigDecimal fine = new BigDecimal("1.5");
        @DecimalField(maxDigits = 5, decimalPlaces = 2) BigDecimal discount;
        @CharField(maxLength = 1) Binding binding = Binding.SOFT;
        @ForeignKey(onDelete = OnDelete.SET_DEFAULT) final Ref<Reader> reader = ref(7L);
        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "lent") final Ref<Reader> lender = ref();
        @UUIDField UUID number = UUID.randomUUID();
        @UUIDField UUID nobody = new UUID(0, 0);
        @IntegerField int running = ++made;
        @DateField LocalDate lent = LocalDate.of(1999, 12, 31);
        @DateTimeField Instant until = Instant.EPOCH;
        @Sealed Seal seal = new Seal(5);
    }

    /** The first one has a stamp, and no other. */
    static class Stamped extends Model {
        private static int made = 0;

        @CharField(maxLength = 9) String stamp = made++ == 0 ? "first" : null;
    }

    /** A value of one's own, which the column holds as a number. */
    record Seal(int number) { }

    @Retention(RetentionPolicy.RUNTIME) @FieldDefinition(SealType.class) @interface Sealed { }

    static class SealType implements FieldType<Seal> {
        @Override public Class<Seal> javaType() { return Seal.class; }

        @Override public String columnType(Dialect dialect) { return "INTEGER"; }

        @Override public Object toJdbc(Seal seal) { return seal.number(); }

        @Override public Seal convert(Object value) { return value instanceof Seal seal ? seal : new Seal((Integer) value); }
    }

    static class Locked extends Model {
        @IntegerField int pages = 1;

        Locked(int pages) { this.pages = pages; }
    }

    @Test
    void what_a_new_object_holds_is_an_option() {
        assertThat(initial("renewals")).as("A new slip has 2 renewals, and nothing of it is in the state: add the option initial.").isEqualTo(2);
        assertThat(options("renewals")).as("The options that the annotation sets stay.").isEqualTo(Map.of("initial", 2));
        assertThat(options("remark")).as("The empty text is a value, and another option stays beside it.")
            .isEqualTo(Map.of("initial", "", "maxLength", 9));
    }

    @Test
    void a_null_is_no_value() {
        assertThat(options("shelf")).as("Nothing is in a new object: the state stays as it was.").isEqualTo(Map.of("maxLength", 9));
        assertThat(options("discount")).as("A new slip has no discount: the state stays as it was.").doesNotContainKey("initial");
        assertThat(options("lender")).as("A new slip has no lender: the state stays as it was.").doesNotContainKey("initial");
    }

    @Test
    void numbers_and_truth_stay_what_they_are() {
        assertThat(initial("isPaid")).as("A boolean that nobody set is false, in each new object: a value like any other, no text.")
            .isEqualTo(false);
        assertThat(initial("renewals")).as("An Integer stays an Integer.").isEqualTo(2);
        assertThat(initial("copies")).as("A Long stays a Long. (Where none came at all: two new objects hold equal numbers, and each its own. So compare them by equals.)").isEqualTo(3000L);
        assertThat(initial("weight")).as("A Double stays a Double.").isEqualTo(0.5);
        assertThat(initial("reader")).as("held() gives the key of a Ref, a Long.").isEqualTo(7L);
    }

    @Test
    void a_value_that_goes_through_toJdbc_is_what_the_column_would_hold() {
        assertThat(initial("binding")).as("Of a choice, held() gives the value that the column holds.").isEqualTo("S");
        assertThat(initial("seal")).as("A seal is an object of the program, and its column holds a number: toJdbc makes it, before plain sees it.")
            .isEqualTo(5);
    }

    @Test
    void all_else_becomes_its_text() {
        assertThat(initial("fine")).as("A BigDecimal is no plain value, since it is a class of Java's: it becomes its text. Two equal ones in two"
            + " objects are the same value.").isEqualTo("1.5");
        assertThat(initial("nobody")).as("This UUID is the same in each new object: its text is the value.")
            .isEqualTo("00000000-0000-0000-0000-000000000000");
    }

    @Test
    void what_is_another_in_each_object_is_none() {
        String each = "Each new slip has another one: what one object happened to hold is no value of the class. Look at two.";
        assertThat(options("number")).as(each).isEmpty();
        assertThat(options("running")).as(each).isEmpty();
        String first = "The first object has a stamp, and the next one holds null there: that is another value, too.";
        try {
            assertThat(Models.meta(Stamped.class).state().fields().get("stamp").options()).as(first).doesNotContainKey("initial");
        } catch (NullPointerException e) {
            throw new AssertionError(first + " Ask the one that is not null whether they are equal. " + e, e);
        }
    }

    @Test
    void a_date_or_a_time_is_none() {
        String tomorrow = "LocalDate.now() is the same in two objects, and another one tomorrow. Nobody can tell it from a fixed date: a Temporal is"
            + " no value.";
        assertThat(options("lent")).as(tomorrow).isEmpty();
        assertThat(options("until")).as("An Instant is a Temporal as well: no value.").isEmpty();
    }

    @Test
    void of_a_class_without_objects_nothing_is_known() {
        assertThatThrownBy(() -> Models.meta(Locked.class), "A class that nobody can make an object of is a mistake, and it was not told.")
            .as("No object of Locked can be made, so model.prototype is null. The reader goes on, and tells the mistakes at its end.")
            .isInstanceOf(ModelError.class).hasMessageContaining("no constructor without arguments");
    }

    private static Object initial(String field) { return options(field).get("initial"); }

    private static Map<String, Object> options(String field) {
        try {
            Map<String, Object> options = new TreeMap<>(Models.meta(Slip.class).state().fields().get(field).options());
            options.keySet().removeAll(Set.of("choices", "to", "onDelete", "relatedName"));
            return options;
        } catch (ModelError e) {
            throw new AssertionError("Slip could not be read. A state keeps all options that it has, and gets one more at most. " + e.getMessage(), e);
        } catch (ClassCastException e) {
            throw new AssertionError("Slip could not be read. toJdbc takes the value that the field holds, and plain what toJdbc made of it. " + e, e);
        } catch (NullPointerException e) {
            throw new AssertionError("Slip could not be read. A field may hold null, and toJdbc is not asked about it. " + e, e);
        }
    }
}
