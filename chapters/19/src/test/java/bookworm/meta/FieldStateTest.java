package bookworm.meta;

import static bookworm.meta.FieldState.field;
import static org.assertj.core.api.Assertions.*;

import bookworm.*;
import bookworm.errors.ModelError;
import bookworm.fields.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import library.*;
import org.junit.jupiter.api.Test;

/** A field as a value: what its class says of it, and what may be written by hand instead. */
class FieldStateTest {

    static class Writer extends Model { }

    static class Slip extends Model {
        @IntegerField int renewals = 2;
        @BooleanField boolean isPaid;
        @BigIntegerField long copies = 3;
        @FloatField double weight = 0.5;
        @DecimalField(maxDigits = 5, decimalPlaces = 2) BigDecimal fine = new BigDecimal("1.5");
        @CharField(maxLength = 3) Genre genre = Genre.HISTORY;
        @UUIDField UUID number = UUID.randomUUID();
        @DateField LocalDate lent = LocalDate.of(1999, 12, 31);
        @DateTimeField Instant until = Instant.EPOCH;
        @ForeignKey(onDelete = OnDelete.SET_DEFAULT) final Ref<Writer> writer = ref(7L);
    }

    static class Wrong extends Model {
        @DecimalField(maxDigits = 5, decimalPlaces = 2) Genre genre = Genre.HISTORY;
    }

    static class WithoutConstructor extends Model {
        @IntegerField int pages = 1;

        WithoutConstructor(int pages) { this.pages = pages; }
    }

    private static FieldState of(Class<?> model, String field) { return Models.meta(model).state().fields().get(field); }

    @Test
    void a_field_of_a_class_equals_one_that_is_written_by_hand() {
        assertThat(of(Book.class, "title")).isEqualTo(field(CharField.class, "maxLength", 200))
            .isNotEqualTo(field(CharField.class, "maxLength", 100)).isNotEqualTo(field(TextField.class));
        assertThat(of(Tag.class, "name")).isEqualTo(field(CharField.class, "unique", true, "maxLength", 50));
        assertThat(field(CharField.class, "unique", true, "maxLength", 50)).as("in whatever order")
            .hasToString("FieldState[kind=interface bookworm.fields.CharField, options={maxLength=50, unique=true}]");
        assertThat(of(Book.class, "author"))
            .isEqualTo(field(ForeignKey.class, "to", "books.Author", "onDelete", OnDelete.CASCADE, "relatedName", "books"));
        assertThat(of(Book.class, "tags").targets()).containsExactly("books.Tag");
        assertThat(of(Book.class, "title").targets()).isEmpty();
    }

    @Test
    void a_value_that_each_new_object_has_is_an_option() {
        assertThat(of(Slip.class, "renewals")).isEqualTo(field(IntegerField.class, "initial", 2));
        assertThat(of(Slip.class, "isPaid")).isEqualTo(field(BooleanField.class, "initial", false));
        assertThat(of(Slip.class, "copies")).isEqualTo(field(BigIntegerField.class, "initial", 3L));
        assertThat(of(Slip.class, "weight")).isEqualTo(field(FloatField.class, "initial", 0.5));
        assertThat(of(Slip.class, "writer").options()).containsEntry("initial", 7L);
        assertThat(of(Slip.class, "fine").options()).containsEntry("initial", "1.5");
        assertThat(Models.meta(Slip.class).field("fine").defaultValue()).isEqualTo(new BigDecimal("1.5"));
    }

    @Test
    void a_value_that_is_another_in_each_object_or_tomorrow_is_none() {
        assertThat(of(Slip.class, "number")).isEqualTo(field(UUIDField.class));
        assertThat(of(Slip.class, "lent")).isEqualTo(field(DateField.class));
        assertThat(of(Slip.class, "until")).isEqualTo(field(DateTimeField.class));
        assertThat(Models.meta(Slip.class).field("number").defaultValue()).isNull();
    }

    @Test
    void choices_are_values_and_labels_in_turn_whether_an_annotation_names_them_or_the_java_field() {
        List<Object> genres = List.of("FIC", "Fiction", "NON", "Non-Fiction", "SCI", "Science", "HIS", "History");

        assertThat(of(Book.class, "genre")).isEqualTo(field(CharField.class, "maxLength", 3, "choices", genres, "initial", "FIC"));
        assertThat(of(Slip.class, "genre")).isEqualTo(field(CharField.class, "maxLength", 3, "choices", genres, "initial", "HIS"));
        assertThat(Models.meta(Slip.class).field("genre").choices()).hasSize(4).containsEntry("SCI", "Science");
    }

    @Test
    void an_option_is_changed_on_a_copy() {
        FieldState name = field(CharField.class, "maxLength", 100);

        assertThat(name.with("maxLength", 50).with("nullable", true))
            .isEqualTo(field(CharField.class, "maxLength", 50, "nullable", true));
        assertThat(name.with("nullable", true).with("nullable", null)).isEqualTo(name);
        assertThatThrownBy(() -> name.options().put("maxLength", 50)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void an_option_that_does_not_fit_the_kind_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> field(CharField.class, "maxLenght", 100)).isInstanceOf(ModelError.class)
            .hasMessageContaining("A field of the kind CharField does not take maxLenght = 100. Did you mean 'maxLength'?");
        assertThatThrownBy(() -> field(CharField.class, "onDeletes", List.of())).isInstanceOf(ModelError.class);
        assertThatThrownBy(() -> field(CharField.class, "maxLength", "100")).as("not a number").isInstanceOf(ModelError.class);
    }

    @Test
    void a_class_whose_objects_cannot_be_looked_at_is_told_its_mistake_all_the_same() {
        assertThatThrownBy(() -> Models.meta(Wrong.class)).isInstanceOf(ModelError.class)
            .hasMessageContaining("Wrong.genre has the choice FICTION with the value \"FIC\", but its column holds BigDecimal");
        assertThatThrownBy(() -> Models.meta(WithoutConstructor.class)).isInstanceOf(ModelError.class)
            .hasMessageContaining("WithoutConstructor has no constructor without arguments");
    }
}
