package bookworm;

import static bookworm.Mistakes.assertMistake;
import static bookworm.Mistakes.mistakes;
import static org.assertj.core.api.Assertions.assertThat;

import bookworm.db.Database;
import bookworm.fields.ForeignKey;
import bookworm.fields.ManyToMany;
import bookworm.fields.OnDelete;
import bookworm.fields.TextField;
import bookworm.meta.Models;
import org.junit.jupiter.api.Test;

/** Relations that are wrong, each in its own way. */
@SuppressWarnings("try")
class RelationMistakesTest {

    static class Box extends Model {
    }

    static class Loose extends Model {
        @ForeignKey(onDelete = OnDelete.CASCADE) Long box;
    }

    @Test
    void a_foreign_key_stands_in_a_ref() {
        assertMistake(Loose.class, "Loose.box is a foreign key to something that is not a model", "final Ref<SomeModel> box = ref()");
    }

    static class Unmade extends Model {
        @ForeignKey(onDelete = OnDelete.CASCADE) Ref<Box> box;
    }

    @Test
    void a_ref_is_made_with_its_owner() {
        assertMistake(Unmade.class, "Unmade.box is null", "= ref()");
    }

    static class Unmarked extends Model {
        final Ref<Box> box = ref();
    }

    @Test
    void a_ref_has_an_annotation() {
        assertMistake(Unmarked.class, "Unmarked.box", "@ForeignKey");
    }

    static class UnmarkedLinks extends Model {
        final ManyRelatedSet<Box> boxes = manyRelatedSet();
    }

    @Test
    void a_set_of_links_has_an_annotation() {
        assertMistake(UnmarkedLinks.class, "UnmarkedLinks.boxes", "@ManyToMany");
    }

    static class Owned extends Model {
        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Box> owner = ref();
        @TextField(column = "registered_owner") String ownerId = "";
    }

    @Test
    void no_field_has_the_name_that_the_key_of_another_goes_by() {
        assertMistake(Owned.class, "Owned.owner and Owned.ownerId both use the name ownerId: a foreign key goes by that name too,"
            + " so rename one.");
    }

    static class Freed extends Model {
        @ForeignKey(onDelete = OnDelete.SET_NULL) final Ref<Box> box = ref();
    }

    @Test
    void only_a_nullable_key_can_be_set_to_null() {
        assertMistake(Freed.class, "Freed.box is set to null when its target is deleted, but is not nullable", "nullable = true");
    }

    static class Trip extends Model {
        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Box> from = ref();
        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Box> to = ref();
    }

    @Test
    void two_ways_back_have_two_names() {
        assertMistake(Trip.class, "Trip.to: Box already has something called trip", "relatedName");
    }

    static class Painting extends Model {
        @TextField String frame;
    }

    static class Frame extends Model {
        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "frame") final Ref<Painting> painting = ref();
    }

    @Test
    void a_way_back_does_not_hide_a_field() {
        assertMistake(Frame.class, "Frame.painting: Painting already has something called frame");
    }

    static class Mixture extends Model {
        @ManyToMany final ManyRelatedSet<Box> boxes = manyRelatedSet();
        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Box> lid = ref();
    }

    @Test
    void the_way_back_of_links_counts_too() {
        assertMistake(Mixture.class, "Box already has something called mixture", "relatedName");
    }

    static class Early extends Model {
        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "guests") final Ref<Box> box = ref();
    }

    static class Late extends Model {
        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "guests") final Ref<Box> box = ref();
    }

    @Test
    void a_way_back_is_taken_by_a_model_that_was_checked_before() {
        Models.check(Early.class);

        assertMistake(Late.class, "Late.box: Box already has something called guests");
    }

    static class Shelf extends Model {
        final RelatedSet<Volume> volumes = relatedSet(Volume.class, "shelv");
    }

    static class Volume extends Model {
        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Shelf> shelf = ref();
    }

    @Test
    void a_related_set_names_the_foreign_key_that_leads_here() {
        assertMistake(Shelf.class, "Shelf: a related set names Volume.shelv, which is no relation to Shelf");
    }

    static class Garage extends Model {
        final RelatedSet<Car> cars = relatedSet(Car.class, "garages");
        final ReverseRef<Car> first = reverseRef(Car.class, "home");
    }

    static class Car extends Model {
        @ManyToMany final ManyRelatedSet<Garage> garages = manyRelatedSet();
        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "residents") final Ref<Garage> home = ref();
    }

    @Test
    void each_way_back_is_of_the_kind_of_its_relation() {
        assertThat(mistakes(Garage.class)).hasSize(2)
            .anyMatch(mistake -> mistake.contains("Car.garages") && mistake.contains("manyRelatedSet"))
            .anyMatch(mistake -> mistake.contains("Car.home") && mistake.contains("relatedSet"));
    }

    static class Attic extends Model {
        final RelatedSet<Trunk> trunks = relatedSet(Trunk.class, "attic");
    }

    static class Trunk extends Model {
        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "+") final Ref<Attic> attic = ref();
    }

    @Test
    void a_related_set_needs_a_way_back() {
        assertMistake(Attic.class, "Attic: a related set names Trunk.attic", "hidden", "relatedName");
    }

    static class Word extends Model {
    }

    static class Phrase extends Model {
        @ManyToMany(relatedName = "+") final ManyRelatedSet<Word> nouns = manyRelatedSet();
        @ManyToMany(relatedName = "+") final ManyRelatedSet<Word> verbs = manyRelatedSet();
    }

    @Test
    void hidden_ways_back_do_not_clash() {
        try (Database database = TestDatabase.with(Word.class, Phrase.class)) {
            Word run = new Word();
            run.save();
            Phrase phrase = new Phrase();
            phrase.save();
            phrase.verbs.add(run);

            assertThat(phrase.nouns.all()).isEmpty();
            assertThat(phrase.verbs.all()).containsExactly(run);
        }
    }

    static class Ear extends Model {
        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "+") final Ref<Box> box = ref();
    }

    static class Eye extends Model {
        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "+") final Ref<Box> box = ref();
    }

    @Test
    void hidden_ways_back_of_models_that_are_checked_one_after_the_other_do_not_clash() {
        Models.check(Ear.class);

        assertThat(Models.check(Eye.class)).hasSize(1);
    }

    static class Bundle extends Model {
        @ForeignKey(onDelete = OnDelete.CASCADE) final ManyRelatedSet<Box> boxes = manyRelatedSet();
    }

    @Test
    void a_foreign_key_does_not_stand_in_a_set() {
        assertMistake(Bundle.class, "Bundle.boxes is a foreign key to something that is not a model", "= ref()");
    }

    static class Parcel extends Model {
        @ManyToMany(through = String.class) final ManyRelatedSet<Box> boxes = manyRelatedSet();
    }

    @Test
    void links_go_through_a_model() {
        assertThat(mistakes(Parcel.class)).contains("String is not a model: let it extend bookworm.Model.");
    }

    static class Cart extends Model {
        @ManyToMany(through = Ear.class) final ManyRelatedSet<Box> boxes = manyRelatedSet();
    }

    @Test
    void the_model_of_the_links_has_a_foreign_key_to_each_side() {
        assertMistake(Cart.class, "Cart.boxes goes through Ear, which needs a foreign key to Cart and one to Box");
    }
}
