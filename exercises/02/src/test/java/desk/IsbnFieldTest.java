package desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import bookworm.errors.ModelError;
import bookworm.exercises.Exercise;
import bookworm.exercises.ReadAgain;
import bookworm.meta.FieldMeta;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import desk.Editions.Miscounted;
import desk.Editions.Misprint;
import desk.Editions.OldHardback;
import desk.Editions.Paperback;
import org.junit.jupiter.api.Test;

@Exercise(value = "02.5", title = "An annotation of your own")
@ReadAgain("Step 1: words for a class")
class IsbnFieldTest {

    @Test
    void a_field_that_says_it_is_a_column() {
        assertThat(Editions.check(Paperback.class).get(0).fields().stream().map(FieldMeta::name).toList())
            .as("Nobody hears @IsbnField. To be there at run time it needs @Retention, to be known as a field @FieldDefinition.")
            .isEqualTo(List.of("id", "title", "isbn"));
    }

    @Test
    void it_has_13_digits_unless_it_says_10() {
        String overlooked = "The length is an option: the type must be made with its annotation, and ask it.";

        assertThat(isbn(Paperback.class).type().columnType()).as(overlooked).isEqualTo("VARCHAR(13)");
        assertThat(isbn(OldHardback.class).type().columnType()).as(overlooked).isEqualTo("VARCHAR(10)");
    }

    @Test
    @ReadAgain("Step 2: hear what it says")
    void it_is_unique_unless_it_says_otherwise() {
        assertThat(isbn(Paperback.class).unique())
            .as("Options are read by their names: only one called unique() is heard, and its default is for you to choose.").isTrue();
    }

    @Test
    @ReadAgain("Step 2: hear what it says")
    void the_common_options_are_heard() {
        String overlooked = "nullable() and column() must keep their names: nothing else connects them with the metadata.";

        assertThat(isbn(OldHardback.class).nullable()).as(overlooked).isTrue();
        assertThat(isbn(OldHardback.class).column()).as(overlooked).isEqualTo("isbn_10");
    }

    @Test
    @ReadAgain("Step 1: words for a class")
    void an_isbn_is_a_text() {
        assertThat(catchThrowable(() -> Editions.check(Miscounted.class)))
            .as("A number loses the 0 at the beginning, and has no X at the end: the type holds String, and a Long is refused.")
            .isInstanceOf(ModelError.class).hasMessageContaining("@IsbnField holds String");
    }

    @Test
    @ReadAgain("Step 5: note a mistake, and go on")
    void twelve_digits_are_a_mistake_among_others() {
        Throwable thrown = catchThrowable(() -> Editions.check(Misprint.class));

        assertThat(thrown).as("An ISBN of 12 digits is a mistake of the model.").isInstanceOf(ModelError.class);
        assertThat(thrown).as("An ISBN of 12 digits is a mistake to give back from mistakes(): what is thrown is told as a type that "
            + "nobody can make.").hasMessageNotContaining("has no type");
        assertThat(((ModelError) thrown).problems()).as("Both mistakes of the model belong in the list, and yours names the 12.")
            .hasSize(2).anyMatch(mistake -> mistake.startsWith("Misprint.isbn ") && mistake.contains("12"));
    }

    @Test
    void it_stands_on_fields_only() {
        Editions.check(Paperback.class);

        assertThat(IsbnField.class.getAnnotation(Target.class))
            .as("Without a @Target somebody will put it on a method, where nothing happens and nobody complains.").isNotNull()
            .extracting(Target::value).isEqualTo(new ElementType[] {ElementType.FIELD});
    }

    private static FieldMeta isbn(Class<?> model) { return Editions.check(model).get(0).field("isbn"); }
}
