package bookworm.meta;

import static org.assertj.core.api.Assertions.*;

import bookworm.*;
import bookworm.db.Dialect;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.fields.*;
import java.lang.annotation.*;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

@Exercise(value = "12.1", title = "Your turn: the column of a key")
@ReadAgain("Step 1: a field that leads to a model")
class ColumnOfKeyTest {

    private static final String LONG = "what_was_said_of_it_by_whoever_had_to_carry_it_up_all_of_the_stairs";

    static class Tongue extends Model {
        @CharField(maxLength = 40) String family;
        @CharField(maxLength = 2, primaryKey = true) String code;
    }

    static class Sender extends Model {
        @CharField(maxLength = 40) String fullName;
    }

    static class Parcel extends Model {
        @ForeignKey final Ref<Sender> sender = ref();
        @ForeignKey final Ref<Sender> sentBackBy = ref();
        @ForeignKey(column = "spoken") final Ref<Tongue> language = ref();
        @ForeignKey(nullable = true) final Ref<Parcel> within = ref();
        @CharField(maxLength = 40, column = "markOfSender") String label;
        @IntegerField int netWeight;
    }

    /** A field of one's own, which does not offer to name the column. */
    @Retention(RetentionPolicy.RUNTIME) @FieldDefinition(SealType.class) @interface Seal { }

    static class SealType implements FieldType<String> {
        @Override public Class<String> javaType() { return String.class; }

        @Override public String columnType(Dialect dialect) { return "VARCHAR(9)"; }

        @Override public String convert(Object value) { return value.toString(); }
    }

    static class Sealed extends Model {
        @Seal String redSeal;
    }

    static class Remark extends Model {
        @CharField(maxLength = 40, column = LONG) String text;
    }

    static class Misplaced extends Model {
        @ForeignKey final Ref<Sender> whoeverHasToBeAskedWhereItWasLeftWhenNobodyOpenedTheDoor = ref();
    }

    @Test
    void a_plain_field_is_called_as_before() {
        assertThat(column("netWeight")).as("A field that is no key has its own name, in snake case.").isEqualTo("net_weight");
        assertThat(column("label")).as("A column that was named has just that name, whatever its letters.").isEqualTo("markOfSender");
        assertThat(attribute("netWeight")).as("The value of a plain field is held by the field itself.").isEqualTo("netWeight");
        assertThat(type("label")).as("A plain field has a type of its own.").isEqualTo("VARCHAR(40)");
        assertThat(type("netWeight")).as("A plain field has a type of its own.").isEqualTo("INTEGER");
    }

    @Test
    void a_field_that_cannot_name_its_column_is_called_as_before() {
        String none = "The annotation of this field has no option called column, so option(\"column\") gives null: then the field's own name is"
            + " taken.";
        assertThatCode(() -> Models.meta(Sealed.class)).as(none).doesNotThrowAnyException();
        assertThat(Models.meta(Sealed.class).field("redSeal").column()).as(none).isEqualTo("red_seal");
    }

    @Test
    void the_column_of_a_key_ends_in_id() {
        assertThat(column("sender")).as("The row does not hold the sender, it holds a key: the column is called after the field, with _id.").isEqualTo("sender_id");
        assertThat(column("sentBackBy")).as("Snake case comes first, then _id.").isEqualTo("sent_back_by_id");
    }

    @Test
    void a_column_that_was_named_has_that_name() {
        assertThat(column("language")).as("Whoever names a column means that name: nothing is added to it.").isEqualTo("spoken");
    }

    @Test
    void a_long_name_is_made_to_fit_with_its_id() {
        String name = "whoeverHasToBeAskedWhereItWasLeftWhenNobodyOpenedTheDoor";

        String whole = "Naming.fit keeps names as short as every database can take. It must see the whole name, _id and all.";
        assertThatCode(() -> Models.meta(Misplaced.class)).as(whole).doesNotThrowAnyException();
        assertThat(Models.meta(Misplaced.class).field(name).column()).as(whole).isEqualTo(Naming.fit(Naming.snakeCase(name) + "_id"));
    }

    @Test
    void a_long_name_that_was_given_is_made_to_fit() {
        String whole = "A name that was given may be too long, too, and the database does not take it: it is made to fit as well.";
        assertThatCode(() -> Models.meta(Remark.class)).as(whole).doesNotThrowAnyException();
        assertThat(Models.meta(Remark.class).field("text").column()).as(whole).isEqualTo(Naming.fit(LONG));
    }

    @Test
    void in_java_the_key_goes_by_the_name_of_the_field_with_id() {
        assertThat(attribute("sender"))
            .as("The field is the sender, senderId is his key: the attribute is the field's name with Id.").isEqualTo("senderId");
        assertThat(attribute("language"))
            .as("The attribute is called after the field in Java, whatever the column is called.").isEqualTo("languageId");
        assertThat(Models.meta(Parcel.class).find("senderId")).as("The metadata finds the field by its attribute.").isPresent();
    }

    @Test
    void the_type_is_that_of_the_key_that_it_refers_to() {
        assertThat(type("sender")).as("The key of a sender is a BIGINT, so the column that holds it is one.").isEqualTo("BIGINT");
        assertThat(type("language")).as("The key of Tongue is a text of two letters, and no number. It is not the first of the"
            + " fields either. Ask the model that the reference leads to for its primaryKey().")
            .isEqualTo("VARCHAR(2)");
        assertThat(type("within")).as("A model may refer to itself.").isEqualTo("BIGINT");
    }

    private static String column(String name) { return of(name, FieldMeta::column); }

    private static String attribute(String name) { return of(name, FieldMeta::attribute); }

    private static String type(String name) { return of(name, field -> field.type().columnType(Dialect.of("H2"))); }

    private static String of(String name, Function<FieldMeta, String> what) {
        try {
            return what.apply(Models.meta(Parcel.class).field(name));
        } catch (ModelError e) {
            throw new AssertionError((e.getMessage().contains(": '' cannot name") ? "A column has an empty name: where none was named,"
                + " option(\"column\") gives an empty text. " : "") + "The model could not be read: " + e, e);
        } catch (FieldError e) {
            throw new AssertionError("Parcel." + name + " asks for a field that is not there. The key of a model may have any name:"
                + " primaryKey() gives it. " + e, e);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("Parcel." + name + " could not be read: " + e, e);
        }
    }
}
