package bookworm.meta;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.exercises.*;
import bookworm.fields.*;
import desk.Whispered;
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@Exercise(value = "02.1", title = "Your turn: an option by its name")
@ReadAgain("Step 2: hear what it says")
class OptionTest {

    @CharField(maxLength = 5, nullable = true) String name;
    @TextField(column = "a_text")              String text;
    @AutoField                                 Long key;
    @Shelved(board = 3)                        String shelf;

    @Retention(RetentionPolicy.RUNTIME)
    @interface Shelved { int board(); }

    @Test
    void an_option_is_what_the_annotation_says() {
        assertThat(said("name", "maxLength")).as("The field says maxLength = 5, and " + inItsPlace(said("name", "maxLength"))).isEqualTo(5);
        assertThat(said("name", "nullable")).as("The field says nullable = true, and was not heard.").isNotNull();
        assertThat(said("name", "nullable")).as("The field says nullable = true. Ask what it says, not what it would say by default.")
            .isEqualTo(true);
    }

    @Test
    void what_is_not_said_is_the_default() {
        assertThat(said("name", "unique")).as("The field does not say unique, so it says what stands behind default.").isEqualTo(false);
        assertThat(said("name", "column")).as("The field says no column, so it says what stands behind default.").isEqualTo("");
    }

    @Test
    void every_annotation_can_be_asked() {
        assertThat(said("text", "column")).as("A TextField has a column too: ask any annotation, by the name of the option.")
            .isEqualTo("a_text");
        assertThat(said("shelf", "board")).as("This annotation is somebody's own, and so is the name of its option: keep no list of names.")
            .isEqualTo(3);
    }

    @Test
    void a_name_is_compared_by_its_letters() {
        String name = new String("maxLength");

        assertThat(said("name", name)).as("This name was made while the program runs. It has the letters of maxLength, and is another object:"
            + " compare names by equals, not by ==.").isEqualTo(5);
    }

    @Test
    void an_option_that_is_not_offered_is_null() {
        assertThat(said("key", "maxLength")).as("An AutoField offers no maxLength. That is no error, and no value either: null.").isNull();
        assertThat(said("key", "nullable")).as("An AutoField offers no nullable. It did not say false, it says nothing: null.").isNull();
        for (String name : List.of("maxlength", "max", "Length")) {
            assertThat(said("name", name)).as("A CharField offers maxLength, and no " + name + ": compare whole names, with their capitals.").isNull();
        }
    }

    @Test
    void only_what_the_annotation_declares_is_an_option() {
        for (String method : List.of("toString", "hashCode", "annotationType")) {
            assertThat(said("name", method)).as(method + "() is a method of every annotation, and no option: null. Only those that"
                + " getDeclaredMethods() of kind() gives are options.").isNull();
        }
    }

    @Test
    void an_annotation_need_not_be_public() {
        assertThat(heard(new FieldState(Whispered.annotation()), "to"))
            .as("This annotation is not public, and lies in another package: setAccessible(true) opens its method.").isEqualTo("Emma");
    }

    @Test
    void what_cannot_be_read_is_no_null() {
        Object answer = heard(new FieldState(new Torn()), "board");

        assertThat(answer).as("This annotation threw an exception when it was asked. Null would say that it has no such option: throw an unchecked"
            + " exception, with the one that invoke throws as its cause.").isInstanceOf(RuntimeException.class);
        assertThat((Throwable) answer).as("An exception of another kind was thrown, and the reason is lost: give the one that invoke throws to it,"
            + " as its cause.").hasStackTraceContaining("This page is torn.");
    }

    /** An annotation whose option cannot be read. */
    static final class Torn implements Shelved {

        @Override public int board() { throw new UnsupportedOperationException("This page is torn."); }

        @Override public Class<Shelved> annotationType() { return Shelved.class; }
    }

    /** How a message goes on that began with what the field says. */
    private static String inItsPlace(Object heard) {
        return heard == null ? "was not heard."
            : heard instanceof Exception ? "asking for it ended with an exception." : "something else came back. Give back what invoke gives, as it is.";
    }

    private Object said(String field, String option) {
        try {
            Annotation annotation = OptionTest.class.getDeclaredField(field).getAnnotations()[0];
            return heard(new FieldState(annotation), option);
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    /** What comes back, or what is thrown: either can be compared. */
    private static Object heard(FieldState state, String option) {
        Supplier<Object> ask = () -> state.option(option);
        try {
            return ask.get();
        } catch (Todo open) {
            throw open;
        } catch (RuntimeException e) {
            return e;
        }
    }
}
