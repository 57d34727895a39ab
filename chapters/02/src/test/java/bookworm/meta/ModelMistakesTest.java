package bookworm.meta;

import static bookworm.meta.ModelErrors.assertMistake;
import static bookworm.meta.ModelErrors.mistakes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bookworm.Model;
import bookworm.errors.ModelError;
import bookworm.fields.*;
import org.junit.jupiter.api.Test;

/** Classes that are no good models, and how a model with many mistakes is told of all of them. */
class ModelMistakesTest {

    static class Plain {
    }

    @Test
    void a_model_extends_model() {
        assertMistake(Plain.class, "Plain is not a model", "extend bookworm.Model");
    }

    static class Furnished extends Model {
        @CharField(maxLength = 20) String room;

        Furnished(String room) { this.room = room; }
    }

    @Test
    void a_model_can_be_made_without_arguments() {
        assertMistake(Furnished.class, "Furnished has no constructor without arguments", "add Furnished() {}");
    }

    class Inner extends Model {
    }

    @Test
    void an_inner_class_hears_of_static_and_not_of_a_constructor() {
        assertMistake(Inner.class, "Inner is an inner class", "declare it static");
    }

    abstract static class Unfinished extends Model {
    }

    @Test
    void an_abstract_class_has_no_table() {
        assertMistake(Unfinished.class, "Unfinished is abstract", "a class that extends it");
    }

    // Side by side

    @Meta(table = "shared")
    static class Cup extends Model {
    }

    @Meta(table = "shared")
    static class Saucer extends Model {
    }

    @Test
    void two_models_have_two_tables() {
        assertMistakes("Cup and Saucer both use the table shared: give one of them another with @Meta(table = \"...\").",
            Cup.class, Saucer.class);
    }

    static class Attic {
        static class Box extends Model {
        }
    }

    static class Cellar {
        @Meta(table = "cellar_box")
        static class Box extends Model {
        }
    }

    @Test
    void two_models_of_an_app_have_two_names() {
        assertMistakes("Box and Box both use the name meta.Box: give one of them another with @Meta(app = \"...\").",
            Attic.Box.class, Cellar.Box.class);
    }

    private static void assertMistakes(String mistake, Class<?>... models) {
        assertThat(mistakes(models)).containsExactly(mistake);
    }

    // All mistakes at once

    @Meta(table = "shared")
    static class Hopeless extends Model {
        @CharField(maxLength = 0) final String name = "";
        @IntegerField(nullable = true) int size;

        Hopeless(int size) { this.size = size; }
    }

    @Test
    void all_mistakes_of_all_models_come_at_once() {
        assertThat(mistakes(Cup.class, Hopeless.class)).hasSize(5);
    }

    @Test
    void the_message_counts_and_lists_the_mistakes() {
        ModelError error = catchThrowableOfType(ModelError.class, () -> Models.check(Hopeless.class));

        assertThat(error).hasMessageStartingWith("4 mistakes in the models:\n  - ").hasMessageContaining(error.problems().get(3));
        assertThat(catchThrowableOfType(ModelError.class, () -> Models.check(Plain.class)))
            .hasMessageStartingWith("1 mistake in the models:");
    }

    @Test
    void a_wrong_model_stays_wrong() {
        mistakes(Hopeless.class);

        assertThat(mistakes(Hopeless.class)).hasSize(4);
    }
}
