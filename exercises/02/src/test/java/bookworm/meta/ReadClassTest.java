package bookworm.meta;

import static org.assertj.core.api.Assertions.*;

import bookworm.Model;
import bookworm.errors.ModelError;
import bookworm.exercises.*;
import bookworm.fields.*;
import desk.Drawer;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@Exercise(value = "02.2", title = "Your turn: read a class")
@ReadAgain("Step 3: read the class")
class ReadClassTest {

    static class Pamphlet extends Model {
        @TextField   public String title;
        @DateField   LocalDate printed;
        @IntegerField int pages;
    }

    static class Bare implements ModelObject { }

    @Test
    void the_climb_ends() {
        assertThat(thrown(Bare.class)).as("It ended with an exception, at a class without any field. Above this class there is Object, and above Object"
            + " null.").isNull();
        assertThat(thrown(Pamphlet.class)).as("It ended with an exception, and not at a class without fields. Each field of this class has one"
            + " annotation, a field annotation, and nothing is wrong with any.").isNull();
    }

    @Test
    void no_field_is_met_twice() {
        boolean areAllMetTwice = mistakes(Pamphlet.class).stream().anyMatch(mistake -> mistake.startsWith("Pamphlet.printed "));

        assertThat(mistakes(Pamphlet.class)).as("Nothing is wrong with this model. A field that is added twice looks like one that hides an"
            + " inherited one. " + (areAllMetTwice ? "All fields of this class were met again: read those of each class on the way once, where it is"
            + " that class's turn." : "getDeclaredFields() gives public fields, too: getFields() is not needed beside it."))
            .noneMatch(mistake -> mistake.contains("inherits"));
        assertThat(mistakes(Pamphlet.class)).as("Nothing is wrong with this model, so reading it notes no mistake. That the climb comes to a class"
            + " that is no ModelObject is none.").isEmpty();
    }

    @Test
    void the_fields_of_a_class_are_read() {
        boolean isNothingRead = names(Pamphlet.class).isEmpty() && mistakes(Twice.class).isEmpty();

        assertThat(names(Pamphlet.class)).as("The field title is public, has a field annotation, and was not added. " + (isNothingRead
            ? "No field was even read. Two questions may have been answered wrongly: whether the class is a ModelObject, which"
            + " ModelObject.class.isAssignableFrom(type) says, in this order; and what FieldReader.annotations(field) gives."
            : "FieldReader.annotations(field) gives that annotation, and reading by it gives the state to add.")).contains("title");
        assertThat(names(Pamphlet.class).stream().filter(name -> !name.equals("id")).sorted().toList())
            .as("A field need not be public to be a column. getFields() gives public ones only.")
            .isEqualTo(List.of("pages", "printed", "title"));
    }

    static class Monthly extends Pamphlet { }

    @Test
    void inherited_fields_are_read_too() {
        assertThat(names(Pamphlet.class)).as("Every model inherits id. " + (names(Magazine.class).contains("added")
            ? "The fields of another class above were read, and those of Model were not: Model is a ModelObject, too."
            : names(Monthly.class).contains("title") ? "The fields of a class above that is not abstract were read, and those of Model were not. Model"
            + " is abstract, and hands its fields down all the same."
            : "getDeclaredFields() gives the fields of one class: climb to the one above.")).contains("id");
    }

    @Test
    void inherited_fields_come_first() {
        assertThat(names(Pamphlet.class)).as("What a class inherits comes first, then its own fields, as they stand in the class.")
            .isEqualTo(List.of("id", "title", "printed", "pages"));
    }

    abstract static class Dated extends Model {
        @DateField LocalDate added;
    }

    static class Magazine extends Dated {
        @TextField String title;
    }

    @Test
    void each_class_on_the_way_is_read() {
        assertThat(names(Magazine.class)).as("Between this class and Model there is another one, and it has a column.")
            .isEqualTo(List.of("id", "added", "title"));
    }

    static class Noted extends Model {
        String note;
        @Deprecated int copies;
        static int count;
        @TextField String title;
    }

    @Test
    void a_field_without_a_field_annotation_is_passed_over() {
        assertThat(names(Noted.class)).as("A field without a field annotation is no column, whatever else stands on it: ask"
            + " FieldReader.annotations(field), and go on if there is none.").isEqualTo(List.of("id", "title"));
    }

    static class Draft extends Model {
        @TextField transient String remark;
    }

    @Test
    void transient_is_nothing_to_us() {
        assertThat(names(Draft.class)).as("This field is transient, and has a field annotation: that makes it a column, whatever Java's own"
            + " serialization leaves out.").isEqualTo(List.of("id", "remark"));
    }

    static class Worn extends Model {
        @Deprecated @TextField String shelfMark;
    }

    @Test
    void only_field_annotations_are_read() {
        assertThat(names(Worn.class)).as("Before the field annotation of this field stands another one. Read the first that"
            + " FieldReader.annotations(field) gives.").isEqualTo(List.of("id", "shelfMark"));
    }

    static class Shelf extends Model {
        @CharField(maxLength = 5, primaryKey = true) String code;
    }

    @Test
    void a_field_is_added_by_add() {
        assertThat(names(Shelf.class)).as("This model has a key of its own, and loses its id. add(field, state) sees to it: the map alone does not.")
            .isEqualTo(List.of("code"));
    }

    static class Reprint extends Dated {
        @DateField LocalDate added;
    }

    @Test
    void a_field_is_added_though_one_of_its_name_is_there() {
        assertThat(mistakes(Reprint.class)).as("This field has the name of an inherited one. Add it all the same: add(field, state) notes the mistake.")
            .contains("Reprint.added has the name of a field that it inherits: give it another, or, if it is the key, primaryKey = true.");
        assertThat(mistakes(Reprint.class)).as("More was noted of this field than add(field, state) notes: note nothing beside it.").hasSize(1);
    }

    static class Untitled extends Model {
        @CharField(maxLength = 0) String title;
    }

    @Test
    void reading_is_done_once() {
        assertThat(mistakes(Untitled.class)).as("This field has one annotation and one mistake, which was noted twice. Each call of read() notes what is"
            + " wrong: call it once, and keep what it gives.").doesNotHaveDuplicates();
    }

    static class Twice extends Model {
        @CharField(maxLength = 0) @IntegerField String title;
    }

    @Test
    void a_field_is_read_once() {
        assertThat(mistakes(Twice.class)).as("This field has two field annotations, and nobody noted it. Read it all the same, by new"
            + " FieldReader(...).read(), which notes that there are two.")
            .isNotEmpty();
        assertThat(mistakes(Twice.class)).as("Of two field annotations the first is read. Here it says maxLength = 0, and nobody noted it.")
            .contains("Twice.title maxLength is 0: give it at least 1.");
        assertThat(mistakes(Twice.class)).as("This field was read once for each of its two annotations. Read it by the first alone:"
            + " FieldReader notes that there are two.").noneMatch(mistake -> mistake.contains("@IntegerField holds"));
        assertThat(mistakes(Twice.class)).as("More was noted than FieldReader notes when it reads this field once, by its first field annotation. It notes"
            + " all that is wrong: note nothing beside it.").isEqualTo(List.of("Twice.title has two field annotations: keep one.",
                "Twice.title maxLength is 0: give it at least 1."));
    }

    static class Crowded extends Model {
        @CharField(maxLength = 0)    String title;
        @TextField(column = "title") String heading;
    }

    @Test
    void a_field_with_a_mistake_is_added_too() {
        assertThat(mistakes(Crowded.class)).as("The field title has a mistake, and shares its column with another. Reading it gives a state all the same."
            + " What comes of it is added, or nobody sees the two side by side.").anyMatch(mistake -> mistake.contains("both use the column title"));
    }

    static class Signed extends Model {
        @TextField final String author = "Jane Austen";
    }

    @Test
    void a_final_field_is_read_too() {
        assertThat(mistakes(Signed.class)).as("This field is final, and has a field annotation. Read it like any other, so that FieldReader notes its"
            + " mistake.").contains("Signed.author is final, so no value can be read into it: drop final.");
    }

    static class Shared extends Model {
        @TextField(column = "title") static String motto = "";
        @CharField(maxLength = 0)    String title;
    }

    @Test
    void a_static_field_is_read_and_not_added() {
        String isStatic = "Shared.motto is static, but a column belongs to each object: drop static.";
        String isEmpty = "Shared.title maxLength is 0: give it at least 1.";

        assertThat(mistakes(Shared.class)).as("Above this field there is a static one. Nothing comes of reading that, an empty Optional: go on to"
            + " the next field.").contains(isEmpty);
        assertThat(mistakes(Shared.class)).as("A static field is read too, so that FieldReader notes its mistake. Only nothing is added.")
            .contains(isStatic);
        assertThat(mistakes(Shared.class)).as("A static field is no column, so it shares none. Reading it gave an empty Optional: add nothing.")
            .noneMatch(mistake -> mistake.contains("both use the column"));
        assertThat(mistakes(Shared.class)).as("More was noted than FieldReader notes when it reads both fields. It notes all that is wrong: note nothing"
            + " beside it.").isEqualTo(List.of(isStatic, isEmpty));
    }

    static class Motto extends Model {
        @TextField @IntegerField static String motto = "";
    }

    @Test
    void a_static_field_is_read_once_too() {
        assertThat(mistakes(Motto.class)).as("Nothing came of the first of its two annotations. Even so the second is not tried: FieldReader has noted"
            + " all that is wrong.").isEqualTo(List.of("Motto.motto has two field annotations: keep one.",
                "Motto.motto is static, but a column belongs to each object: drop static."));
    }

    /** A type that nobody can make. */
    abstract static class Unmakeable implements FieldType<String> { }

    @FieldDefinition(Unmakeable.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface UnmakeableField { }

    static class Unmade extends Model {
        @UnmakeableField          String code;
        @CharField(maxLength = 0) String title;
    }

    @Test
    void a_field_whose_type_cannot_be_made_is_not_added() {
        assertThat(mistakes(Unmade.class)).as("The type of a field cannot be made. FieldReader notes that, and gives an empty Optional: add nothing,"
            + " and go on to the next field.").hasSize(2).anyMatch(mistake -> mistake.startsWith("Unmade.code has no type"))
            .contains("Unmade.title maxLength is 0: give it at least 1.");
    }

    @Test
    void a_field_need_not_be_public() {
        assertThat(names(Drawer.class)).as("This field is private, and has a field annotation. That makes it a column, whoever may see it.")
            .contains("secret");
        assertThat(Drawer.read(Models.meta(Drawer.class).field("secret").javaField(), new Drawer()))
            .as("This field is private, and cannot be read from outside: setAccessible(true) opens it.").isEqualTo("a letter");
        for (String field : List.of("title", "printed")) {
            assertThat(Drawer.read(Models.meta(Pamphlet.class).field(field).javaField(), new Pamphlet()))
                .as("The field " + field + " is not private. Yet it cannot be read from another package, for its class is not public:"
                    + " open every field.").isNull();
        }
    }

    @Test
    void above_the_models_the_climb_ends() {
        assertThatThrownBy(() -> Models.meta(Stranger.class), "This class is no model, and was taken for one.")
            .isInstanceOf(ModelError.class);
        assertThat(mistakes(Stranger.class)).as("A class that is no ModelObject is not read: its fields are none of our business.").hasSize(1);
    }

    static class Stranger {
        @CharField(maxLength = 0) String name;
    }

    static class Paper {
        @CharField(maxLength = 0) String size;
    }

    static class Letter extends Paper implements ModelObject {
        @TextField String text;
    }

    @Test
    void a_class_between_may_be_no_model() {
        assertThat(mistakes(Letter.class)).as("This class is a ModelObject, and the class above it is none: the climb ends there. Ask it of each"
            + " class, not of the model alone.").isEmpty();
    }

    static class Parcel implements ModelObject {
        @TextField String label;
    }

    @Test
    void every_model_object_is_read() {
        assertThat(names(Parcel.class)).as("This class implements ModelObject, and does not extend Model. It is read like the others: ask for ModelObject.")
            .isEqualTo(List.of("label"));
    }

    interface Shelved extends ModelObject { }

    interface Labelled extends ModelObject {
        @TextField String LABEL = "";
    }

    @Test
    void null_is_not_read() {
        assertThat(mistakes(Shelved.class)).as("This model is an interface, and above an interface there is null, which is not read. What is"
            + " wrong with it is noted elsewhere.").isEqualTo(List.of("Shelved is abstract, so it has no table of its own: use a class that extends it."));
        assertThat(mistakes(Labelled.class)).as("This model is an interface, and has a field: stop above it, where there is null, and not at an"
            + " interface.").contains("Labelled.LABEL is static, but a column belongs to each object: drop static.");
    }

    /** What reading a class ends with, other than its mistakes. */
    private static Throwable thrown(Class<?> model) {
        Throwable thrown = catchThrowable(() -> Models.meta(model));
        return thrown instanceof ModelError ? null : thrown;
    }

    private static List<String> names(Class<?> model) {
        try {
            return Models.meta(model).fields().stream().map(FieldMeta::name).toList();
        } catch (ModelError e) {
            return e.problems();
        } catch (Todo open) {
            throw open;
        } catch (RuntimeException e) {
            return List.of("It ended with " + e);
        }
    }

    private static List<String> mistakes(Class<?> model) {
        try {
            Models.meta(model);
            return List.of();
        } catch (ModelError e) {
            return e.problems();
        } catch (Todo open) {
            throw open;
        } catch (RuntimeException e) {
            return List.of(e.toString());
        }
    }
}
