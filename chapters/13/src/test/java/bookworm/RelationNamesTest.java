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

    static class Shelf extends Model {
        final RelatedSet<Volume> volumes = relatedSet(Volume.class, "shelv");
        final RelatedSet<Volume> others = relatedSet(Volume.class, "box");
    }

    static class Volume extends Model {
        @ForeignKey final Ref<Shelf> shelf = ref();
        @ForeignKey(relatedName = "volumes") final Ref<Box> box = ref();
    }

    static class Attic extends Model {
        final RelatedSet<Trunk> trunks = relatedSet(Trunk.class, "attic");
    }

    static class Trunk extends Model {
        @ForeignKey(relatedName = "+") final Ref<Attic> attic = ref();
    }

    static class Unmade extends Model {
        @ForeignKey Ref<Box> box;
    }

    static class Unmarked extends Model {
        final Ref<Box> box = ref();
    }

    static class Broken extends Model {
        Broken() { throw new UnsupportedOperationException("no"); }
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

    @Test
    void a_related_set_names_a_foreign_key_that_leads_to_its_model() {
        assertThat(mistakes(Shelf.class)).containsExactly(
            "Shelf: a related set names Volume.shelv, which is no relation to Shelf: name the field of its foreign key.",
            "Shelf: a related set names Volume.box, which is no relation to Shelf: name the field of its foreign key.");
    }

    @Test
    void a_ref_is_made_where_it_is_declared_and_has_its_annotation() {
        assertThat(mistakes(Unmade.class)).singleElement().asString().startsWith("Unmade.box is null in a new object: make it where it is "
            + "declared, with = ref(), = relatedSet(...)");
        assertThat(mistakes(Unmarked.class)).singleElement().asString()
            .startsWith("Unmarked.box is an end of a relation that is not declared: add @ForeignKey to it");
    }

    @Test
    void a_constructor_that_fails_is_told_with_the_other_mistakes() {
        assertThat(mistakes(Broken.class, Trip.class)).hasSize(2)
            .contains("The constructor of Broken threw an exception: java.lang.UnsupportedOperationException: no.");
    }
}
