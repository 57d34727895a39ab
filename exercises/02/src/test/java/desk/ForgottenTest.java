package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.Model;
import bookworm.exercises.Exercise;
import bookworm.exercises.ReadAgain;
import bookworm.fields.*;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@Exercise(value = "02.6", title = "What nobody annotated")
@ReadAgain("Step 3: read the class")
class ForgottenTest {

    static class Loan extends Model {
        @BigIntegerField Long bookId;
        LocalDate returned;
        private String remark;
        public String shelf;
    }

    static class Blank extends Model { }

    @Test
    void the_climb_ends() {
        assertThat(thrown(Blank.class)).as("It ended with an exception. This class has no field but the id that it inherits" + (thrown(Object.class) == null
            ? ", which has one annotation, a field annotation." : ". Above it there is Model, above Model Object, and above Object null.")).isNull();
    }

    @Test
    void a_field_without_an_annotation_is_found_be_it_public_or_not() {
        assertThat(thrown(Loan.class)).as("It ended with an exception. Of the fields of this class one has a field annotation, and the others have no"
            + " annotation at all.").isNull();
        assertThat(found(Loan.class)).as("Nothing was found in this class, and three of its fields have no annotation." + (found(Weekly.class).isEmpty() ? ""
            : " In one that is farther below Model something was: each class below Model is read, the one right below it too.")).isNotEmpty();
        assertThat(found(Loan.class)).as("A field goes by its name alone, as getName() gives it: no class before it, and no type.")
            .noneMatch(name -> name.contains("."));
        assertThat(found(Loan.class)).as("Package-private, private, public: all three were forgotten. getFields() gives public fields"
            + " only, getDeclaredFields() all of one class.").contains("returned", "remark", "shelf");
        assertThat(found(Loan.class)).as("bookId has a field annotation, and so has the id of Model: nobody forgot them. A field"
            + " annotation is one whose annotationType() carries @FieldDefinition; getClass() gives its proxy.").doesNotContain("bookId", "id");
        assertThat(found(Loan.class)).as("The fields of a class come in its order.").isEqualTo(List.of("returned", "remark", "shelf"));
    }

    static class Sound extends Model {
        @TextField                String title;
        @CharField(maxLength = 9) String genre;
        @DateField                LocalDate printed;
        @IntegerField             int year;
        @PositiveIntegerField     int pages;
        @Due                      LocalDate due;
    }

    /** An annotation of somebody's own. */
    @FieldDefinition(DateType.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Due { }

    @Test
    void a_sound_model_has_forgotten_nothing() {
        assertThat(found(Sound.class)).as("Each field has a field annotation, one of them an annotation that you cannot know: ask"
            + " whether it carries @FieldDefinition, and keep no list.").isEmpty();
    }

    static class Old extends Model {
        @Deprecated String shelfMark;
    }

    @Test
    @ReadAgain("Step 1: words for a class")
    void another_annotation_does_not_make_a_column() {
        assertThat(found(Old.class)).as("A Java field goes by its name in Java. What it would be called as a column is another question.")
            .doesNotContain("shelf_mark");
        assertThat(found(Old.class))
            .as("Not every annotation declares a field: only one that carries @FieldDefinition does.").isEqualTo(List.of("shelfMark"));
    }

    static class Worn extends Model {
        @Deprecated @TextField String shelfMark;
        @TextField @Deprecated String binding;
    }

    @Test
    void another_annotation_does_not_hide_the_field_annotation() {
        assertThat(found(Worn.class)).as("Each field of this class has a field annotation, and another one before it or behind it. Nobody forgot them:"
            + " look at all annotations of a field.").isEmpty();
    }

    static class Reader extends Model {
        static int readers;
        transient boolean here;
        @TextField String name;
    }

    @Test
    void static_and_transient_fields_are_no_columns_on_purpose() {
        assertThat(found(Reader.class))
            .as("A static field belongs to no object, and transient is Java's own word for what is not kept.").isEmpty();
    }

    static class Basket extends Model {
        final String owner = "Emma";
        List<String> books;
        Loan last;
    }

    @Test
    void all_others_may_be_forgotten() {
        assertThat(found(Basket.class)).as("Only static and transient fields are no columns on purpose. A final one was forgotten like"
            + " any other, and one of a type that no annotation fits, too.").isEqualTo(List.of("owner", "books", "last"));
    }

    static class Edition extends Model {
        @CharField(maxLength = 13, primaryKey = true) String isbn;
    }

    @Test
    void an_annotated_field_is_not_forgotten_even_if_it_is_no_column() {
        assertThat(found(Edition.class))
            .as("A key of its own took the place of id. The field id is annotated, so nobody forgot it: look at annotations, not at columns.").isEmpty();
    }

    abstract static class Dated extends Model {
        LocalDate added;
    }

    static class Magazine extends Dated {
        int issue;
    }

    static class Weekly extends Magazine {
        String day;
    }

    @Test
    void the_classes_above_may_forget_too() {
        assertThat(found(Magazine.class)).as(found(Weekly.class).contains("issue") ? "A class above that is not abstract was read, and the one above this"
            + " class was not: it is abstract, and hands its fields down all the same."
            : "getDeclaredFields() gives the fields of one class. Climb to the classes above.").containsExactlyInAnyOrder("added", "issue");
        assertThat(found(Magazine.class)).as("What a class inherits comes first, then its own fields.")
            .isEqualTo(List.of("added", "issue"));
        assertThat(found(Weekly.class)).as("Between this class and Model there are two others: climb until there is nothing above.")
            .isEqualTo(List.of("added", "issue", "day"));
    }

    static class Printed extends Model {
        @DateField LocalDate printed;
        String place;
    }

    static class Reprint extends Printed {
        LocalDate printed;
        @TextField String place;
    }

    @Test
    void a_field_is_not_its_name() {
        assertThat(found(Reprint.class)).as("A class and the one above it may have fields of one name. Here one of each two is annotated, and the other was"
            + " forgotten: ask each field, not its name.").isEqualTo(List.of("place", "printed"));
    }

    /** The names, or what is thrown in their place. */
    private static List<String> found(Class<?> model) {
        return thrown(model) == null ? Forgotten.fields(model) : List.of(thrown(model).toString());
    }

    private static Throwable thrown(Class<?> model) { return catchThrowable(() -> Forgotten.fields(model)); }
}
