package desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import bookworm.errors.ModelError;
import bookworm.exercises.Exercise;
import bookworm.exercises.ReadAgain;
import bookworm.exercises.Todo;
import bookworm.fields.FieldDefinition;
import bookworm.fields.FieldType;
import bookworm.meta.FieldMeta;
import java.util.List;
import java.util.stream.Stream;
import desk.Editions.Miscounted;
import desk.Editions.Miscut;
import desk.Editions.Misprint;
import desk.Editions.OldHardback;
import desk.Editions.Paperback;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** What the annotation of {@link IsbnFieldTest} means. */
@Exercise(value = "02.5", title = "An annotation of your own")
@ReadAgain("Step 1: words for a class")
class IsbnTypeTest {

    @Test
    void an_isbn_is_a_text_of_13_digits_or_of_10() {
        waitUntilItIsHeard();
        String overlooked = "13 digits are right, 10 are too, and the Java field is a String. Yet the model is refused.";

        assertThat(mistakes(Paperback.class)).as(overlooked).isEmpty();
        assertThat(mistakes(OldHardback.class)).as(overlooked).isEmpty();
    }

    @Test
    void it_has_13_digits_unless_it_says_10() {
        waitUntilItIsHeard();
        String overlooked = "The length is an option: the type must be made with its annotation, and ask it.";
        FieldType<?> type = isbn(Paperback.class).state().type();
        String before = type.columnType();
        isbn(OldHardback.class).state().type();

        assertThat(type.columnType()).as("The type of one field changed when that of another was made: let each keep its digits for itself, and not in a"
            + " static field.").isEqualTo(before);
        assertThat(columnType(Paperback.class)).as("An ISBN is a text of limited length. To SQL that is VARCHAR, and the length"
            + " behind it.").startsWithIgnoringCase("VARCHAR(");
        assertThat(columnType(Paperback.class)).as(overlooked).isEqualToIgnoringCase("VARCHAR(13)");
        assertThat(columnType(OldHardback.class)).as(overlooked).isEqualToIgnoringCase("VARCHAR(10)");
    }

    @Test
    void an_isbn_is_no_number() {
        waitUntilItIsHeard();
        assertThat(mistakes(Miscounted.class))
            .as("A number loses the 0 at the beginning, and has no X at the end: the type holds String, and a Long is refused.")
            .anyMatch(mistake -> mistake.contains("@IsbnField holds String"));
    }

    @Test
    @ReadAgain("Step 5: note a mistake, and go on")
    void twelve_digits_are_a_mistake_among_others() {
        waitUntilItIsHeard();
        Throwable thrown = catchThrowable(() -> Editions.check(Misprint.class));

        assertThat(thrown).as("An ISBN of 12 digits is a mistake to give back from mistakes(), and this was thrown in its place.")
            .isInstanceOf(ModelError.class);
        assertThat(thrown).as("An ISBN of 12 digits is a mistake to give back from mistakes(): what is thrown is told as a type that "
            + "nobody can make.").hasMessageNotContaining("has no type");
        assertThat(((ModelError) thrown).problems()).as("12 digits are a mistake: an ISBN has 10 or 13. Let mistakes() give a sentence that says so.")
            .anyMatch(mistake -> mistake.startsWith("Misprint.isbn "));
        assertThat(((ModelError) thrown).problems()).as("The Java type String is right, and was called wrong. fits() asks for the Java class alone: what is"
            + " wrong with the options, mistakes() says.").noneMatch(mistake -> mistake.contains("has the Java type String"));
        assertThat(((ModelError) thrown).problems()).as("One mistake of this model is its ISBN's, and told once; one is its title's.").hasSize(2);
    }

    @Test
    @ReadAgain("Step 5: note a mistake, and go on")
    void any_other_number_is_a_mistake() {
        waitUntilItIsHeard();
        List<String> wrong = mistakes(Miscut.class).stream().map(mistake -> mistake.split(" ")[0]).toList();

        assertThat(wrong.stream().distinct().toList())
            .as("Any number of digits but 10 and 13 is a mistake, be it smaller, greater or between.")
            .isEqualTo(List.of("Miscut.zero", "Miscut.nine", "Miscut.eleven", "Miscut.fourteen"));
        assertThat(wrong).as("Each number is wrong once, and one of them was told more than once: give one sentence for it.").doesNotHaveDuplicates();
    }

    /** Of an annotation that nobody hears, or that names another type, {@link IsbnFieldTest} says why. */
    private static void waitUntilItIsHeard() {
        Editions.check();
        boolean isHeard = Stream.of(Paperback.class.getDeclaredFields()).anyMatch(field -> field.isAnnotationPresent(IsbnField.class));
        FieldDefinition definition = IsbnField.class.getAnnotation(FieldDefinition.class);
        if (!isHeard || definition == null || definition.value() != (Class<?>) IsbnType.class) {
            throw new TestAbortedException("First make a field annotation of IsbnField.");
        }
    }

    private static FieldMeta isbn(Class<?> model) { return Editions.check(model).get(0).field("isbn"); }

    /** Without spaces, which SQL does not mind. */
    private static String columnType(Class<?> model) { return isbn(model).type().columnType().replace(" ", ""); }

    private static List<String> mistakes(Class<?> model) {
        try {
            Editions.check(model);
            return List.of();
        } catch (ModelError e) {
            return e.problems();
        } catch (Todo open) {
            throw open;
        } catch (RuntimeException e) {
            return List.of(e.toString());
        }
    }
}
