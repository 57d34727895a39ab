package bookworm;

import static bookworm.Mistakes.assertMistake;
import static bookworm.Mistakes.mistakes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.errors.ModelError;
import bookworm.fields.CharField;
import bookworm.fields.ForeignKey;
import bookworm.fields.IntegerField;
import bookworm.fields.OnDelete;
import bookworm.meta.Meta;
import bookworm.meta.Models;
import bookworm.schema.Schema;
import org.junit.jupiter.api.Test;

/** Classes that are no good models, and how a model with many mistakes is told of all of them. */
@SuppressWarnings("try")
class ModelMistakesTest {

    static class Plain {
    }

    @Test
    void a_model_extends_model() {
        assertMistake(Plain.class, "Plain is not a model", "extend bookworm.Model");
    }

    static class Furnished extends Model {
        @CharField(maxLength = 20) String room;

        Furnished(String room) {
            this.room = room;
        }
    }

    @Test
    void a_model_can_be_made_without_arguments() {
        assertMistake(Furnished.class, "Furnished has no constructor without arguments", "add Furnished() {}");
    }

    class Inner extends Model {
    }

    @Test
    void a_model_is_no_inner_class() {
        assertMistake(Inner.class, "Inner is an inner class", "declare it static");
    }

    abstract static class Unfinished extends Model {
    }

    @Test
    void an_abstract_class_has_no_table() {
        assertMistake(Unfinished.class, "Unfinished is abstract", "a class that extends it");
    }

    static class Book extends Model {
        @CharField(maxLength = 20) String title;
    }

    static class Novel extends Book {
        @CharField(maxLength = 20) String plot;
    }

    @Test
    void a_model_does_not_extend_another_that_has_a_table() {
        assertMistake(Novel.class, "Novel extends Book, which has a table of its own, and tables know no inheritance",
            "move what both share to an abstract class, or refer to Book with @OneToOne.");
    }

    static class Explosive extends Model {
        Explosive() {
            throw new IllegalArgumentException("bang");
        }
    }

    @Test
    void a_constructor_that_throws_is_reported_with_what_it_threw() {
        assertMistake(Explosive.class, "The constructor of Explosive threw", "bang");
    }

    @Meta(table = "shared")
    static class Cup extends Model {
    }

    @Meta(table = "shared")
    static class Saucer extends Model {
    }

    @Test
    void two_models_have_two_tables() {
        assertThat(mistakes(Cup.class, Saucer.class)).singleElement().asString()
            .contains("Cup and Saucer both use the table shared", "@Meta(table");
    }

    // All mistakes at once

    @Meta(ordering = "nam")
    static class Hopeless extends Model {
        @CharField(maxLength = 0) final String name = "";
        @IntegerField(nullable = true) int size;
        final RelatedSet<Forlorn> others = relatedSet(Forlorn.class, "hope");
    }

    static class Forlorn extends Model {
        @ForeignKey(onDelete = OnDelete.SET_NULL) final Ref<Hopeless> hopeless = ref();
    }

    @Test
    void a_wrong_model_lists_all_its_mistakes_at_once_and_those_of_its_relations() {
        assertThat(mistakes(Hopeless.class)).hasSize(6);
    }

    @Test
    void the_message_counts_and_lists_the_mistakes() {
        ModelError error = catchThrowableOfType(ModelError.class, () -> Models.check(Hopeless.class));

        assertThat(error).hasMessageStartingWith("6 mistakes in the models:\n  - ").hasMessageContaining(error.problems().get(5));
    }

    @Test
    void a_wrong_model_stays_wrong() {
        mistakes(Hopeless.class);

        assertThat(mistakes(Hopeless.class)).hasSize(6);
    }

    static class Sound extends Model {
    }

    @Test
    void no_table_is_made_while_any_model_is_wrong() {
        try (Database database = TestDatabase.empty(); QueryLog queries = QueryLog.capture()) {
            assertThat(catchThrowableOfType(ModelError.class, () -> Schema.create(Sound.class, Hopeless.class))).isNotNull();
            assertThat(queries.sql()).isEmpty();
        }
    }
}
