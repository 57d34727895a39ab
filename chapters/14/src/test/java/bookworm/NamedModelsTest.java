package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.meta.Models;
import bookworm.schema.Schema;
import org.junit.jupiter.api.Test;

/** All models are named once, since whoever deletes must know all that refers. */
class NamedModelsTest extends StoredEmma {

    static class Unnamed extends Model { }

    static class Box extends Model { }

    static class Latecomer extends Model {
        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Box> box = ref();
    }

    static class Early extends Model {
        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Attic> attic = ref();
    }

    static class Attic extends Model { }

    static class Freed extends Model {
        @ForeignKey(onDelete = OnDelete.SET_NULL) final Ref<Unnamed> box = ref();
    }

    @Test
    void rows_of_a_model_that_was_not_named_are_not_deleted() {
        Unnamed unnamed = new Unnamed();
        unnamed.id = 1L;

        assertThat(sqlOf(() -> assertThatThrownBy(unnamed::delete).isInstanceOf(QueryError.class)
            .hasMessage("Cannot delete rows of Unnamed: a model that refers to them may not be known yet. Name all models of the program "
                + "once, at start-up: Models.check(Unnamed.class, ...)."))).isEmpty();
        Models.check(Unnamed.class);
        Schema.create(Unnamed.class);
        unnamed.save();
        assertThat(unnamed.delete().total()).isEqualTo(1);
    }

    @Test
    void a_model_that_refers_to_a_named_one_is_named_with_it() {
        Models.check(Box.class);

        assertThatThrownBy(() -> Models.meta(Latecomer.class)).isInstanceOf(ModelError.class)
            .hasMessageContaining("Latecomer.box leads to Box, which was named to Models.check without Latecomer: name every model there, "
                + "at start-up, since whatever is deleted takes along only what is known.");
        assertThat(Models.check(Latecomer.class)).hasSize(1);
        assertThat(Models.meta(Early.class).relation("attic")).as("to one that is not named either").isPresent();
    }

    @Test
    void only_a_nullable_key_can_be_set_to_null() {
        assertThatThrownBy(() -> Models.check(Freed.class)).isInstanceOf(ModelError.class).hasMessageContaining("Freed.box is set to null "
            + "when its target is deleted, but is not nullable: add nullable = true, or choose another onDelete");
    }
}
