package desk;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.errors.ModelError;
import bookworm.exercises.Exercise;
import bookworm.exercises.ReadAgain;
import bookworm.fields.FieldDefinition;
import bookworm.meta.FieldMeta;
import bookworm.meta.ModelMeta;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import desk.Editions.OldHardback;
import desk.Editions.Paperback;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** What the annotation says. What it means, {@link IsbnTypeTest} asks. */
@Exercise(value = "02.5", title = "An annotation of your own")
@ReadAgain("Step 1: words for a class")
class IsbnFieldTest {

    @Test
    void a_field_that_says_it_is_a_column() {
        List<String> fields = read(Paperback.class).fields().stream().map(FieldMeta::name).toList();

        assertThat(fields).as("Nobody hears @IsbnField. To be there at run time it needs @Retention, to be known as a field @FieldDefinition.")
            .contains("isbn");
        assertThat(fields).as("The key of a paperback is its id. An ISBN is unique, which needs an option unique; it is no key unless a model"
            + " says so.").isEqualTo(List.of("id", "title", "isbn"));
    }

    @Test
    void its_type_is_the_one_of_isbns() {
        read(Paperback.class);

        assertThat(IsbnField.class.getAnnotation(FieldDefinition.class).value())
            .as("@FieldDefinition names the type behind the annotation. Of this one it is IsbnType.").isEqualTo(IsbnType.class);
    }

    @Test
    @ReadAgain("Step 2: hear what it says")
    void it_is_unique_unless_it_says_otherwise() {
        Object said = isbn(Paperback.class).state().option("unique");

        assertThat(said).as("Options are read by their names: only one called unique() is heard.").isNotNull();
        assertThat(said).as("An ISBN is unique unless it says otherwise: let unique() be true by default.").isEqualTo(true);
    }

    @Test
    @ReadAgain("Step 2: hear what it says")
    void the_common_options_are_heard() {
        String overlooked = "nullable() and column() must keep their names: nothing else connects them with the metadata.";

        assertThat(isbn(OldHardback.class).nullable()).as(overlooked).isTrue();
        assertThat(isbn(OldHardback.class).column()).as(overlooked).isEqualTo("isbn_10");
    }

    @Test
    void it_stands_on_fields_only() {
        read(Paperback.class);

        assertThat(IsbnField.class.getAnnotation(Target.class))
            .as("Without a @Target somebody will put it on a method, where nothing happens and nobody complains.").isNotNull();
        assertThat(IsbnField.class.getAnnotation(Target.class).value())
            .as("Its @Target lists where it may stand. That is on fields, and nowhere else: no one reads it elsewhere.").containsExactly(ElementType.FIELD);
    }

    private static FieldMeta isbn(Class<?> model) { return read(model).field("isbn"); }

    /** A model that is refused, although nothing is wrong with it, is refused by the type that {@code @IsbnField} names; and so is one whose reading ends in a null. */
    private static ModelMeta read(Class<?> model) {
        try {
            return Editions.check(model).get(0);
        } catch (ModelError | NullPointerException e) {
            assertThat(IsbnField.class.getAnnotation(FieldDefinition.class).value())
                .as("@FieldDefinition names the type behind the annotation. Of this one it is IsbnType.").isEqualTo(IsbnType.class);
            throw new TestAbortedException("IsbnTypeTest says what is wrong with the type.");
        }
    }
}
