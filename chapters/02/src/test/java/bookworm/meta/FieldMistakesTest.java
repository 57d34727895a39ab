package bookworm.meta;

import static bookworm.meta.ModelErrors.assertMistake;
import static bookworm.meta.ModelErrors.mistakes;
import static org.assertj.core.api.Assertions.assertThat;

import bookworm.Model;
import bookworm.fields.*;
import java.lang.annotation.*;
import java.lang.reflect.Field;
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
    void a_field_is_not_final() {
        assertMistake(Final.class, "Final.title is final", "drop final");
    }

    @Test
    void reflection_sets_a_final_field_and_the_code_goes_on_reading_the_constant() throws ReflectiveOperationException {
        Final object = new Final();
        Field title = Final.class.getDeclaredField("title");
        title.setAccessible(true);
        title.set(object, "from the row");

        assertThat(title.get(object)).isEqualTo("from the row");
        assertThat(object.title).isEqualTo("fixed");
    }

    static class FinalAndOfAnotherType extends Model {
        @DateField final String published = "";
    }

    @Test
    void a_wrong_type_does_not_hide_that_a_field_is_final() {
        assertThat(mistakes(FinalAndOfAnotherType.class)).hasSize(2)
            .anyMatch(mistake -> mistake.contains("FinalAndOfAnotherType.published is final"))
            .anyMatch(mistake -> mistake.contains("FinalAndOfAnotherType.published has the Java type String"));
    }

    @FieldDefinition(Throwing.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Thrown { }

    static final class Throwing implements FieldType<String> {

        Throwing() { throw new IllegalStateException("no such alphabet"); }

        @Override public Class<String> javaType() { return String.class; }

        @Override public String columnType() { return "TEXT"; }
    }

    static class WithoutType extends Model {
        @Thrown String title;
        @CharField(maxLength = 0) String isbn;
    }

    @Test
    void a_type_whose_constructor_throws_is_told_with_what_it_threw_and_hides_no_other_mistake() {
        assertThat(mistakes(WithoutType.class)).hasSize(2)
            .anyMatch(mistake -> mistake.contains("WithoutType.title has no type: @Thrown names the type Throwing, which threw "
                + "java.lang.IllegalStateException: no such alphabet"))
            .anyMatch(mistake -> mistake.contains("WithoutType.isbn maxLength is 0"));
    }

    static class Static extends Model {
        @TextField static final String TITLE = "";
    }

    @Test
    void a_static_field_is_told_so_and_nothing_else() {
        assertMistake(Static.class, "Static.TITLE is static", "drop static");
    }

    static class TwoAnnotations extends Model {
        @TextField @CharField(maxLength = 5) String title;
    }

    @Test
    void a_field_has_one_annotation() {
        assertMistake(TwoAnnotations.class, "TwoAnnotations.title has two field annotations", "keep one");
    }

    static class Underscores extends Model {
        @IntegerField int is__read;
        @IntegerField int read_;
        @IntegerField int pk;
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

    static class Hiding extends Model {
        @IntegerField int id;
    }

    @Test
    void a_field_does_not_hide_an_inherited_one() {
        assertMistake(Hiding.class, "Hiding.id has the name of a field that it inherits", "give it another");
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
