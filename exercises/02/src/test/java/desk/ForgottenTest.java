package desk;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.Model;
import bookworm.exercises.Exercise;
import bookworm.exercises.ReadAgain;
import bookworm.fields.*;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@Exercise(value = "02.6", title = "What nobody annotated")
@ReadAgain("Step 3: read the class")
class ForgottenTest {

    static class Loan extends Model {
        @BigIntegerField Long bookId;
        LocalDate returned;
        private String remark;
    }

    @Test
    void a_field_without_an_annotation_is_found_be_it_public_or_not() {
        assertThat(Forgotten.fields(Loan.class)).as("getFields() gives public fields only. These two are not public.")
            .containsExactlyInAnyOrder("returned", "remark");
        assertThat(Forgotten.fields(Loan.class)).as("The fields of a class come in its order.").isEqualTo(List.of("returned", "remark"));
    }

    static class Sound extends Model {
        @TextField String title;
    }

    @Test
    void a_sound_model_has_forgotten_nothing() {
        assertThat(Forgotten.fields(Sound.class)).as("Annotated fields are columns, the id of Model among them.").isEmpty();
    }

    static class Old extends Model {
        @Deprecated String shelfMark;
    }

    @Test
    @ReadAgain("Step 1: words for a class")
    void another_annotation_does_not_make_a_column() {
        assertThat(Forgotten.fields(Old.class))
            .as("Not every annotation declares a field: only one that carries @FieldDefinition does.").isEqualTo(List.of("shelfMark"));
    }

    static class Reader extends Model {
        static int readers;
        transient boolean here;
        @TextField String name;
    }

    @Test
    void static_and_transient_fields_are_no_columns_on_purpose() {
        assertThat(Forgotten.fields(Reader.class))
            .as("A static field belongs to no object, and transient is Java's own word for what is not kept.").isEmpty();
    }

    static class Edition extends Model {
        @CharField(maxLength = 13, primaryKey = true) String isbn;
    }

    @Test
    void an_annotated_field_is_not_forgotten_even_if_it_is_no_column() {
        assertThat(Forgotten.fields(Edition.class))
            .as("A key of its own took the place of id. The field id is annotated, so nobody forgot it: look at annotations, not at columns.").isEmpty();
    }

    abstract static class Dated extends Model {
        LocalDate added;
    }

    static class Magazine extends Dated {
        int issue;
    }

    @Test
    void the_classes_above_may_forget_too() {
        assertThat(Forgotten.fields(Magazine.class))
            .as("getDeclaredFields() gives the fields of one class. Climb to the classes above.")
            .containsExactlyInAnyOrder("added", "issue");
        assertThat(Forgotten.fields(Magazine.class)).as("What a class inherits comes first, then its own fields.")
            .isEqualTo(List.of("added", "issue"));
    }
}
