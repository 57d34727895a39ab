package bookworm;

import static bookworm.Expressions.check;
import static bookworm.Expressions.q;
import static bookworm.Expressions.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.errors.ModelError;
import bookworm.fields.BooleanField;
import bookworm.fields.CharField;
import bookworm.fields.DecimalField;
import bookworm.fields.EmailField;
import bookworm.fields.ForeignKey;
import bookworm.fields.IntegerField;
import bookworm.fields.ManyToMany;
import bookworm.fields.OnDelete;
import bookworm.fields.TextField;
import bookworm.meta.Constraint;
import bookworm.meta.Index;
import bookworm.meta.Meta;
import bookworm.meta.Models;
import bookworm.schema.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Models that are wrong, each in its own way: found when the models are checked, with the class, the field and the mend. */
@SuppressWarnings("try")
class ModelMistakesTest {

    private static List<String> mistakes(Class<?>... models) {
        ModelError error = catchThrowableOfType(ModelError.class, () -> Models.check(models));
        assertThat(error).as("the mistake should be found when the models are checked").isNotNull();
        return error.problems();
    }

    private static void assertMistake(Class<?> model, String... words) {
        assertThat(mistakes(model)).singleElement().asString().contains(words);
    }

    // The class

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

    // One field

    static class NullablePrimitive extends Model {
        @IntegerField(nullable = true) int pages;
    }

    @Test
    void a_primitive_is_never_null() {
        assertMistake(NullablePrimitive.class, "NullablePrimitive.pages is nullable", "declare it as Integer", "drop nullable");
    }

    static class WrongType extends Model {
        @CharField(maxLength = 5) int pages;
    }

    @Test
    void the_java_type_fits_the_annotation() {
        assertMistake(WrongType.class, "WrongType.pages has the Java type int, but @CharField holds String", "change one of them");
    }

    static class Final extends Model {
        @TextField final String title = "fixed";
    }

    @Test
    void a_plain_field_is_not_final() {
        assertMistake(Final.class, "Final.title is final", "drop final");
    }

    static class Static extends Model {
        @TextField static String title = "";
    }

    @Test
    void a_column_is_not_static() {
        assertMistake(Static.class, "Static.title is static", "drop static");
    }

    static class TwoAnnotations extends Model {
        @TextField @CharField(maxLength = 5) String title;
    }

    @Test
    void a_field_has_one_annotation() {
        assertMistake(TwoAnnotations.class, "TwoAnnotations.title has two field annotations", "keep one");
    }

    static class Underscores extends Model {
        @BooleanField boolean is__read;
        @BooleanField boolean read_;
        @BooleanField boolean pk;
    }

    @Test
    void names_that_lookups_could_not_tell_apart_are_refused() {
        assertThat(mistakes(Underscores.class)).hasSize(3)
            .anyMatch(mistake -> mistake.contains("Underscores.is__read has a name that lookups cannot use"))
            .anyMatch(mistake -> mistake.contains("Underscores.read_ has a name that lookups cannot use"))
            .anyMatch(mistake -> mistake.contains("Underscores.pk has a name that lookups cannot use"));
    }

    static class NoLength extends Model {
        @CharField(maxLength = 0) String title;
    }

    @Test
    void a_text_has_room_for_a_character() {
        assertMistake(NoLength.class, "NoLength.title maxLength is 0", "at least 1");
    }

    static class NoAddress extends Model {
        @EmailField(maxLength = 0) String email;
    }

    @Test
    void an_address_has_room_for_a_character() {
        assertMistake(NoAddress.class, "NoAddress.email maxLength is 0");
    }

    static class MorePlacesThanDigits extends Model {
        @DecimalField(maxDigits = 2, decimalPlaces = 3) BigDecimal price;
    }

    @Test
    void decimal_places_are_part_of_the_digits() {
        assertMistake(MorePlacesThanDigits.class, "MorePlacesThanDigits.price maxDigits is 2 and decimalPlaces 3");
    }

    // Several fields

    static class OneColumn extends Model {
        @TextField(column = "name") String firstName;
        @TextField(column = "name") String lastName;
    }

    @Test
    void two_fields_have_two_columns() {
        assertMistake(OneColumn.class, "OneColumn.firstName and OneColumn.lastName both use the column name", "column =");
    }

    static class TwoKeys extends Model {
        @CharField(maxLength = 5, primaryKey = true) String code;
        @IntegerField(primaryKey = true) int number;
    }

    @Test
    void a_model_has_one_primary_key() {
        assertMistake(TwoKeys.class, "TwoKeys has 2 primary keys", "primaryKey = true on one field");
    }

    // What a model says of itself

    @Meta(ordering = "-titel")
    static class Disordered extends Model {
        @TextField String title;
    }

    @Test
    void an_ordering_names_fields() {
        assertMistake(Disordered.class, "Disordered: orders by 'titel', but Disordered has no 'titel'", "Did you mean 'title'?");
    }

    @Meta(indexes = @Index({"title", "-autor"}))
    static class Misindexed extends Model {
        @TextField String title;
        @TextField String author;
    }

    @Test
    void an_index_names_fields() {
        assertMistake(Misindexed.class, "Misindexed: has an index over 'autor'", "Did you mean 'author'?");
    }

    @Meta(indexes = @Index("tags"))
    static class IndexedLinks extends Model {
        @ManyToMany final ManyRelatedSet<Label> tags = manyRelatedSet();
    }

    static class Label extends Model {
    }

    @Test
    void an_index_names_columns_only() {
        assertMistake(IndexedLinks.class, "IndexedLinks: has an index over 'tags'");
    }

    static class WrongUnique extends Model {
        static final Constraint ONCE = unique("once", "title", "yaer");
        @TextField String title;
        @IntegerField int year;
    }

    @Test
    void a_unique_constraint_names_columns() {
        assertMistake(WrongUnique.class, "WrongUnique: the constraint once names 'yaer'", "Did you mean 'year'?");
    }

    static class WrongCheck extends Model {
        static final Constraint POSITIVE = check("positive", q("yaer__gt", 0));
        static final Constraint RECENT = check("recent", q("year__gt", "yesterday"));
        @IntegerField int year;
    }

    @Test
    void a_check_names_columns_and_compares_them_with_fitting_values() {
        assertThat(mistakes(WrongCheck.class)).hasSize(2)
            .anyMatch(mistake -> mistake.contains("the constraint positive cannot be used. Cannot resolve 'yaer'"))
            .anyMatch(mistake -> mistake.contains("the constraint recent cannot be used. WrongCheck.year expected a number"));
    }

    // Relations

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
        assertMistake(Unmade.class, "Unmade: box is null", "= ref()");
    }

    static class Unmarked extends Model {
        final Ref<Box> box = ref();
    }

    @Test
    void a_ref_has_an_annotation() {
        assertMistake(Unmarked.class, "Unmarked: box", "@ForeignKey");
    }

    static class UnmarkedLinks extends Model {
        final ManyRelatedSet<Box> boxes = manyRelatedSet();
    }

    @Test
    void a_set_of_links_has_an_annotation() {
        assertMistake(UnmarkedLinks.class, "UnmarkedLinks: boxes", "@ManyToMany");
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

    @Meta(ordering = {"shelves__label", "-shelves__labell", "shelves__room__colour"})
    static class Closet extends Model {
    }

    @Meta(ordering = {"room", "room__closets__shelves__label", "label__upper"})
    static class Plank extends Model {
        @CharField(maxLength = 5) String label = "";
        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "shelves") final Ref<Closet> room = ref();
    }

    @Test
    void an_ordering_is_checked_to_its_end_forward_and_back() {
        assertThat(mistakes(Closet.class, Plank.class)).hasSize(3)
            .anyMatch(mistake -> mistake.contains("Closet: orders by 'shelves__labell'") && mistake.contains("Did you mean 'label'?"))
            .anyMatch(mistake -> mistake.contains("Closet: orders by 'shelves__room__colour'"))
            .anyMatch(mistake -> mistake.contains("Plank: orders by 'room__closets__shelves__label'"));
    }

    // All of them

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

    @Test
    void no_table_is_made_while_any_model_is_wrong() {
        try (Database database = TestDatabase.empty(); QueryLog queries = QueryLog.capture()) {
            assertThat(catchThrowableOfType(ModelError.class, () -> Schema.create(Box.class, Hopeless.class))).isNotNull();
            assertThat(queries.sql()).isEmpty();
        }
    }
}
