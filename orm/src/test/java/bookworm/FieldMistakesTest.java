package bookworm;

import static bookworm.Mistakes.assertMistake;
import static bookworm.Mistakes.mistakes;
import static org.assertj.core.api.Assertions.assertThat;

import bookworm.fields.BooleanField;
import bookworm.fields.CharField;
import bookworm.fields.Choice;
import bookworm.fields.DecimalField;
import bookworm.fields.EmailField;
import bookworm.fields.FieldDefinition;
import bookworm.fields.IntegerField;
import bookworm.fields.SimpleType;
import bookworm.fields.TextField;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Fields that are wrong, each in its own way, alone or beside others. */
class FieldMistakesTest {

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

    @Retention(RetentionPolicy.RUNTIME)
    @FieldDefinition(StarsType.class)
    @interface StarsField {
        int best();
    }

    static final class StarsType extends SimpleType<Integer> {
        StarsType(StarsField field) {
            super(Integer.class, "INTEGER", "stars", value -> Integer.valueOf(value.toString()));
            if (field.best() < 1) {
                throw new IllegalArgumentException("nobody can give " + field.best() + " stars");
            }
        }
    }

    @Retention(RetentionPolicy.RUNTIME)
    @FieldDefinition(ColourType.class)
    @interface ColourField {
    }

    abstract static class ColourType extends SimpleType<String> {
        ColourType() {
            super(String.class, "VARCHAR(6)", "a colour", Object::toString);
        }
    }

    static class NoTypes extends Model {
        @StarsField(best = 0) int stars;
        @ColourField String colour;
        @CharField(maxLength = 0) String title;
    }

    @Test
    void a_type_that_cannot_be_made_is_reported_with_the_cause_beside_the_other_mistakes() {
        assertThat(mistakes(NoTypes.class)).containsExactly(
            "NoTypes.stars has no type: @StarsField names the type StarsType, which threw java.lang.IllegalArgumentException:"
                + " nobody can give 0 stars.",
            "NoTypes.colour has no type: @ColourField names the type ColourType, which must be a class that is not abstract,"
                + " with a constructor that takes @ColourField, or one without arguments.",
            "NoTypes.title maxLength is 0: give it at least 1.");
    }

    enum Shelf implements Choice {
        OPEN("O"), CLOSED("C"), SHUT("C"), CELLAR("CELLAR");

        private final String value;

        Shelf(String value) {
            this.value = value;
        }

        @Override public String value() {
            return value;
        }

        @Override public String label() {
            return name();
        }
    }

    static class ShelvesAsEnum extends Model {
        @CharField(maxLength = 4) Shelf shelf = Shelf.CELLAR;
    }

    static class ShelvesAsTexts extends Model {
        @CharField(maxLength = 4, choices = Shelf.class) String shelf = "O";
    }

    static class ShelvesAsNumbers extends Model {
        @IntegerField Shelf shelf = Shelf.OPEN;
    }

    @Test
    void choices_fit_their_column_and_differ() {
        assertThat(mistakes(ShelvesAsEnum.class)).containsExactly(
            "ShelvesAsEnum.shelf has the choice SHUT with the value \"C\", but CLOSED has that value already: give each its own.",
            "ShelvesAsEnum.shelf has the choice CELLAR with the value \"CELLAR\", but the field refuses it:"
                + " Ensure this value has at most 4 characters (it has 6).");
        assertThat(mistakes(ShelvesAsTexts.class)).hasSize(2)
            .anyMatch(mistake -> mistake.startsWith("ShelvesAsTexts.shelf has the choice CELLAR"));
        assertThat(mistakes(ShelvesAsNumbers.class)).hasSize(4)
            .contains("ShelvesAsNumbers.shelf has the choice OPEN with the value \"O\", but its column holds Integer: change one of them.");
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
}
