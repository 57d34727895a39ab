package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.meta.Models;
import java.util.List;
import library.*;
import org.junit.jupiter.api.Test;

/** What relations are called on their way back, and the mistakes in that. */
class RelationNamesTest {

    static class Box extends Model { }

    static class Lid extends Model {
        @ForeignKey final Ref<Box> box = ref();
    }

    static class Trip extends Model {
        @ForeignKey final Ref<Box> from = ref();
        @ForeignKey final Ref<Box> to = ref();
    }

    static class Painting extends Model {
        @TextField String frame;
    }

    static class Frame extends Model {
        @ForeignKey(relatedName = "frame") final Ref<Painting> painting = ref();
    }

    static class Late extends Model {
        @ForeignKey(relatedName = "books") final Ref<Author> author = ref();
    }

    static class Ear extends Model {
        @ForeignKey(relatedName = "+") final Ref<Box> left = ref();
        @ForeignKey(relatedName = "+") final Ref<Box> right = ref();
    }

    static class Attic extends Model {
        final RelatedSet<Trunk> trunks = relatedSet(Trunk.class, "attic");
    }

    static class Trunk extends Model {
        @ForeignKey(relatedName = "+") final Ref<Attic> attic = ref();
    }

    private static List<String> mistakes(Class<?>... models) {
        return assertThatExceptionOfType(ModelError.class).isThrownBy(() -> Models.check(models)).actual().problems();
    }

    @Test
    void a_way_back_is_called_after_its_model_unless_it_has_a_name() {
        Models.check(Lid.class, Box.class);

        assertThat(Models.meta(Box.class).relation("lid")).get().hasToString("Box.lid");
        assertThat(Models.meta(Author.class).relation("books")).get().hasToString("Author.books");
        assertThat(Models.meta(Author.class).relation("book")).isEmpty();
    }

    @Test
    void two_ways_back_have_two_names() {
        assertThat(mistakes(Trip.class))
            .containsExactly("Trip.to: Box already has something called trip: give the relation another relatedName.");
        assertThat(mistakes(Late.class)).as("also where the other was checked before")
            .containsExactly("Late.author: Author already has something called books: give the relation another relatedName.");
        assertThat(mistakes(Frame.class)).as("and no field is hidden")
            .containsExactly("Frame.painting: Painting already has something called frame: give the relation another relatedName.");
    }

    @Test
    void a_plus_hides_the_way_back() {
        Models.check(Ear.class);

        assertThat(Models.meta(Ear.class).relation("left")).isPresent();
        assertThat(Models.meta(Box.class).lookupNames()).doesNotContain("+");
        assertThat(mistakes(Attic.class)).containsExactly("Attic: a related set names Trunk.attic, whose reverse relation is hidden: "
            + "give that field a relatedName without a + at its end.");
    }
}
