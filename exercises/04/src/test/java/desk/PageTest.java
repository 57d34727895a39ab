package desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import bookworm.Model;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.fields.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.*;
import org.junit.jupiter.api.Test;

@Exercise(value = "04.5", title = "A form that tells all at once")
@ReadAgain("Step 5: all that is wrong, at once")
class PageTest {

    static class Novel extends Model {
        @CharField(maxLength = 20) String title;
        @DateField LocalDate written;
        @PositiveIntegerField int pageCount;
        @DecimalField(maxDigits = 8, decimalPlaces = 2, nullable = true) BigDecimal price = new BigDecimal("5");
        @CharField(maxLength = 20, nullable = true) String subtitle = "A Romance";
        @CharField(maxLength = 3) String language = "en";
        @CharField(maxLength = 20, blank = true) String motto = "";
    }

    private static final String NO_DATE = "Novel.written expected a date such as \"2024-02-29\" but got \"in March\"";
    private static final String NEGATIVE = "Ensure this value is greater than or equal to 0.";

    private final Novel novel = new Novel();

    @Test
    void a_right_form_fills_the_object() {
        Throwable first = catchThrowable(() -> Page.fill(novel, form()));
        assertThat(novel.language).as("No box named the language. It keeps its default.").isEqualTo("en");
        assertErrors(first, "Nothing is wrong with this form, once all of its boxes are in the object.", Map.of());
        assertThat(novel.title).as("The box of the title goes into the title.").isEqualTo("Rob Roy");
        assertThat(novel.written).as("The text of the date becomes a date: convert.").isEqualTo(LocalDate.of(1818, 3, 20));
        assertThat(novel.pageCount).as("The text of the pages becomes a number: convert.").isEqualTo(249);
    }

    @Test
    void an_empty_box_is_null_where_a_field_is_nullable() {
        assertErrors(form("price", ""), "An empty box spells no number. Where a field is nullable, it is null.", Map.of());
        assertThat(novel.price).as("The box of the price was empty.").isNull();
        assertErrors(form("subtitle", ""), "An empty box is null where a field is nullable, and a field for texts can be nullable too.", Map.of());
        assertThat(novel.subtitle).as("The box of the subtitle was empty.").isNull();
        assertErrors(form("price", new String()), "This text is empty, and another object than \"\": ask isEmpty() or equals, not ==.", Map.of());
    }

    @Test
    void what_full_clean_refuses_is_told() {
        assertErrors(form("pageCount", "-249"), "-249 can be held, and is wrong: fullClean says so.", Map.of("pageCount", List.of(NEGATIVE)));
        assertErrors(form("title", ""), "An empty box is null only where the field is nullable. Elsewhere convert gets the empty text, and fullClean"
            + " says of the title that it is blank.", Map.of("title", List.of("This field cannot be blank.")));
        assertErrors(form("title", "", "pageCount", "-249"), "Both can be held, and both are wrong: fullClean says so.",
            Map.of("title", List.of("This field cannot be blank."), "pageCount", List.of(NEGATIVE)));
    }

    @Test
    void what_cannot_be_converted_is_told_by_its_field_and_once() {
        assertErrors(form("written", "in March"),
            "This text is no date. Tell what the field's convert says, by the name of the field, and nothing else of that field: what the object holds there is not what was typed.",
            Map.of("written", List.of(NO_DATE)));
        String overlooked = "This text is no number. Tell it under the name that its field has in Java.";
        Map<String, List<String>> errors = errors(catchThrowable(() -> Page.fill(novel, form("pageCount", "many"))), overlooked);
        assertThat(errors).as("This text is no number, and nothing was thrown: fullClean has no fault to find here, but convert refused it.").isNotEmpty();
        assertThat(errors).as(overlooked).containsKey("pageCount");
    }

    @Test
    void two_that_cannot_be_converted_are_both_told() {
        assertErrors(form("written", "in March", "pageCount", "many"), "Two texts cannot be converted. Go on after the first.",
            Map.of("written", List.of(NO_DATE), "pageCount", List.of("Novel.pageCount expected a whole number but got \"many\"")));
    }

    @Test
    void what_convert_refuses_and_what_full_clean_refuses_are_told_together() {
        assertErrors(form("title", "", "written", "in March", "pageCount", "-249", "price", "8.999"),
            "One text cannot be converted, and three values are wrong. Tell all four, and let the user send the form once.",
            Map.of("title", List.of("This field cannot be blank."), "written", List.of(NO_DATE), "pageCount", List.of(NEGATIVE),
                "price", List.of("Ensure that there are no more than 2 decimal places.")));
    }

    @Test
    void a_number_out_of_bounds_is_told_too() {
        assertErrors(form("pageCount", "99999999999"), "This number is out of bounds. That is a ValueError, and no ValidationError.",
            Map.of("pageCount", List.of("Novel.pageCount expected a number from -2147483648 to 2147483647 but got 99999999999")));
    }

    @Test
    void an_empty_box_elsewhere_is_left_to_convert() {
        assertErrors(form("pageCount", ""), "This field is not nullable, and an empty box spells no number: convert says so.",
            Map.of("pageCount", List.of("Novel.pageCount expected a whole number but got \"\"")));
    }

    @Test
    void an_empty_box_of_a_field_that_may_be_blank_is_the_empty_text() {
        novel.motto = "Amor";
        assertErrors(form("motto", ""), "An empty box is null only where the field is nullable. This one may be blank, which is another thing: it holds the empty text.", Map.of());
        assertThat(novel.motto).as("The box of the motto was empty, so the field holds the empty text.").isEmpty();
    }

    @Test
    void a_blank_is_typed_too() {
        assertErrors(form("title", " Rob Roy"), "A title may begin with a blank.", Map.of());
        assertThat(novel.title).as("The text goes into convert as it was typed.").isEqualTo(" Rob Roy");
        assertErrors(form("price", " "), "A box with a blank in it is not empty: convert refuses it.",
            Map.of("price", List.of("Novel.price expected a decimal number but got \" \"")));
    }

    @Test
    void a_text_for_a_field_of_texts_is_converted_too() {
        assertErrors(form("title", "Rob\0Roy"), "This title has the character NUL in it, and convert of a text refuses that. A field for texts is filled by its"
            + " convert too, and what convert says is told.", Map.of("title", List.of("Novel.title expected a text that every database can store."
            + " Null characters and halves of surrogate pairs are not allowed: take out the one at position 3.")));
    }

    @Test
    void what_fits_is_kept_beside_what_does_not() {
        catchThrowable(() -> Page.fill(novel, form("pageCount", "many", "price", "8.999")));
        assertThat(novel.title).as("The title was right. The page shows it again, so the object must hold it.").isEqualTo("Rob Roy");
        assertThat(novel.price).as("The price is a number, though a wrong one. The page shows it again, so the object must hold it.")
            .isEqualTo(new BigDecimal("8.999"));
    }

    @Test
    void what_does_not_fit_leaves_its_field_as_it_was() {
        novel.written = LocalDate.of(1818, 1, 1);
        catchThrowable(() -> Page.fill(novel, form("written", "in March")));
        assertThat(novel.written).as("This text is no date. The field stays as it was.").isEqualTo(LocalDate.of(1818, 1, 1));
    }

    @Test
    void a_field_without_a_box_is_checked_too() {
        Map<String, String> form = form();
        form.remove("title");
        assertErrors(form, "No box named the title, and it may not be null.", Map.of("title", List.of("This field cannot be null.")));
    }

    @Test
    void one_error_tells_all_in_its_message() {
        Throwable thrown = catchThrowable(() -> Page.fill(novel, form("written", "in March", "title", "")));
        assertThat(thrown.getMessage()).as("The message tells the model and all the problems, as that of fullClean does.")
            .startsWith("Novel is not valid:\n").contains(NO_DATE).contains("  title: This field cannot be blank.");
    }

    @Test
    void a_box_that_names_no_field_is_the_programs_fault() {
        Throwable thrown = catchThrowable(() -> Page.fill(novel, form("tilte", "Rob Roy")));
        assertThat(thrown).as("There is no field of that name. No user can put that right, so it is no problem of the form: let the FieldError pass.")
            .isInstanceOf(FieldError.class);
    }

    private void assertErrors(Map<String, String> form, String overlooked, Map<String, List<String>> expected) {
        assertErrors(catchThrowable(() -> Page.fill(novel, form)), overlooked, expected);
    }

    private static void assertErrors(Throwable thrown, String overlooked, Map<String, List<String>> expected) {
        Map<String, List<String>> errors = errors(thrown, overlooked);
        assertThat(errors).as(overlooked).withFailMessage(() -> "\nexpected: " + expected + "\n but was: " + errors)
            .isEqualTo(expected);
    }

    private static Map<String, List<String>> errors(Throwable thrown, String overlooked) {
        if (thrown == null) {
            return Map.of();
        }
        assertThat(thrown).as(overlooked + " Another error came than a ValidationError.").isInstanceOf(ValidationError.class);
        return ((ValidationError) thrown).errors();
    }

    /** A right form, but for what is given: names and texts. */
    private static Map<String, String> form(String... changes) {
        Map<String, String> typed = new TreeMap<>(Map.of("title", "Rob Roy", "written", "1818-03-20", "pageCount", "249", "price", "8.99"));
        for (int i = 0; i < changes.length; i += 2) {
            typed.put(changes[i], changes[i + 1]);
        }
        return typed;
    }
}
