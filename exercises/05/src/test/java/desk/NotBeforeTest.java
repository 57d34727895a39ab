package desk;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.Model;
import bookworm.db.Dialect;
import bookworm.errors.ModelError;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.meta.*;
import java.time.LocalDate;
import java.util.*;
import org.junit.jupiter.api.Test;

@Exercise(value = "05.6", title = "A rule of your own")
@ReadAgain("Step 4: rules and indexes of a model")
class NotBeforeTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

    @Meta(table = "stay")
    static class Stay extends Model {
        static final Constraint IN_ORDER = new NotBefore("stay_in_order", "leavesOn", "comesOn");
        @DateField(nullable = true) LocalDate comesOn;
        @DateField(nullable = true) LocalDate leavesOn;
    }

    @Test
    @ReadAgain("Step 5: wrong names are found first")
    void a_rule_without_mistakes_has_none() {
        List<String> mistakes = mistakes(Stay.class);
        boolean compared = mistakes.stream().anyMatch(mistake -> mistake.contains("leavesOn") && mistake.contains("comesOn"));
        assertThat(mistakes).as(!compared ? "Nothing is wrong with this rule." : "Both fields hold dates, and two dates can be compared."
            + (mistakes(Mixed.class).isEmpty() ? " Of a date and a text you say nothing: what is a mistake and what is none have changed places."
                : " Each field has a type object of its own: ask for the class of their values, type().javaType().")).isEmpty();
    }

    static class Alike extends Model {
        static final Constraint NUMBERS = new NotBefore("numbers_in_order", "last", "first");
        static final Constraint TEXTS = new NotBefore("texts_in_order", "until", "since");
        @PositiveIntegerField int first;
        @IntegerField(nullable = true) Integer last;
        @CharField(maxLength = 4) String since;
        @TextField String until;
    }

    @Test
    @ReadAgain("Step 5: wrong names are found first")
    void values_of_one_kind_may_be_of_two_field_types() {
        assertThat(mistakes(Alike.class))
            .as("Two numbers can be compared, and two texts, whatever the fields are and whether Java says int or Integer: ask type().javaType().").isEmpty();
    }

    @Test
    void the_rule_names_columns_not_fields() {
        assertThat(new NotBefore("rule", "leavesOn", "comesOn").definition(Models.meta(Stay.class), Dialect.of("H2")))
            .as("A rule speaks of fields, DDL of columns: the model translates.")
            .contains("leaves_on", "comes_on").doesNotContain("leavesOn", "comesOn");
    }

    /** A product with quotes of its own. */
    static class Backticks implements Dialect {
        @Override public String quote(String name) { return "`" + name.replace("`", "``") + "`"; }

        @Override public String type(String name) { return name; }
    }

    @Test
    @ReadAgain("Step 1: a name is a name")
    void the_dialect_quotes_the_columns() {
        assertThat(new NotBefore("rule", "leavesOn", "comesOn").definition(Models.meta(Stay.class), new Backticks()))
            .as("Quotes differ from product to product: ask the dialect for them.")
            .contains("`leaves_on`", "`comes_on`").doesNotContain("\"");
    }

    static class Comma extends Model {
        @DateField(column = "until, at most") LocalDate until;
        @DateField LocalDate since;
    }

    @Test
    @ReadAgain("Step 1: a name is a name")
    void a_comma_in_a_column_s_name_stays_there() {
        assertThat(new NotBefore("rule", "until", "since").definition(Models.meta(Comma.class), Dialect.of("H2")))
            .as("A comma may be a letter of a name. What is replaced in the text afterwards is replaced in the names, too.").contains("\"until, at most\"");
    }

    @Test
    @ReadAgain("Step 2: the parts of a table")
    void a_check_has_brackets() {
        String rule = new NotBefore("rule", "leavesOn", "comesOn").definition(Models.meta(Stay.class), Dialect.of("H2")).strip();
        assertThat(rule).as("A definition is what stands after the rule's name: CHECK, and what it asks.").matches("(?is)CHECK\\b.*");
        assertThat(isInBrackets(rule.substring("CHECK".length()).strip()))
            .as("SQL wants brackets around all that a CHECK asks. H2 does without them, PostgreSQL does not.\nIt says: " + rule).isTrue();
    }

    /** Whether the first bracket is closed at the end, and not before. */
    private static boolean isInBrackets(String asked) {
        int open = 0;
        for (int i = 0; i < asked.length(); i++) {
            open += asked.charAt(i) == '(' ? 1 : asked.charAt(i) == ')' ? -1 : 0;
            if (open == 0) {
                return i > 0 && i == asked.length() - 1;
            }
        }
        return false;
    }

    @Test
    void the_database_takes_the_rule() {
        assertThat(stay(null, null)).as("The database refused the rule itself: there is no table with it.").doesNotStartWith("no table");
    }

    @Test
    void what_ends_after_it_begins_is_taken() {
        assertThat(stay(MAY, MAY.plusDays(1))).as(stay(MAY, MAY.minusDays(1)).equals("taken") ? "The comparison looks the wrong way."
            : "The later date came after the earlier one, and the database refused the row.").isEqualTo("taken");
    }

    @Test
    void what_ends_before_it_begins_is_refused() {
        assertThat(stay(MAY, MAY.minusDays(1)))
            .as("The later date was before the earlier one, and the database took the row.")
            .startsWith("refused").contains("stay_in_order");
    }

    @Test
    void the_same_day_is_fine() {
        assertThat(stay(MAY, MAY)).as("Not before means: the same day, or later.").isEqualTo("taken");
    }

    @Test
    @ReadAgain("Check yourself")
    void what_has_no_end_yet_is_fine() {
        assertThat(List.of(stay(MAY, null), stay(null, MAY), stay(null, null)))
            .as("A CHECK refuses only what is false; with a NULL it is unknown, and that was enough. Do not forbid NULL here.")
            .containsOnly("taken");
    }

    @Test
    void numbers_and_texts_are_kept_in_order_too() {
        try (Table alike = Table.of(Alike.class)) {
            String fields = "first, last, since, until";
            assertThat(List.of(alike.send(fields, 1, 2, "1815", "1817"), alike.send(fields, 1, null, "1815", "1815")))
                .as("Two numbers or two texts are in order as two dates are: >= compares them all, and what only dates have does not.").containsOnly("taken");
            assertThat(alike.send(fields, 2, 1, "1815", "1817")).as("The later number was below the earlier one, and the database took the row.")
                .contains("numbers_in_order");
            assertThat(alike.send(fields, 1, 2, "1817", "1815")).as("The later text was before the earlier one, and the database took the row.")
                .contains("texts_in_order");
        } catch (bookworm.errors.DatabaseError e) {
            throw new AssertionError("Two numbers or two texts may be put in order as well, and the database refused the rule for them. " + e.getMessage(), e);
        }
    }

    private static String stay(LocalDate comes, LocalDate leaves) {
        try (Table stays = Table.of(Stay.class)) {
            return stays.send("comesOn, leavesOn", comes, leaves);
        } catch (bookworm.errors.DatabaseError e) {
            return "no table: " + e.getMessage();
        }
    }

    static class Misspelt extends Model {
        static final Constraint IN_ORDER = new NotBefore("misspelt_in_order", "leafesOn", "komesOn");
        @DateField LocalDate comesOn;
        @DateField LocalDate leavesOn;
    }

    @Test
    @ReadAgain("Step 5: wrong names are found first")
    void each_name_that_is_no_field_is_a_mistake_of_the_model() {
        List<String> mistakes = mistakes(Misspelt.class);
        assertThat(mistakes)
            .as(mistakes.size() == 1 && mistakes.get(0).contains("leafesOn") && mistakes.get(0).contains("komesOn")
                ? "Both wrong names are said, in one mistake. Each of them is a mistake of its own."
                : "Say each wrong name before the database is asked, and which rule has it.")
            .hasSize(2)
            .anyMatch(mistake -> mistake.contains("misspelt_in_order") && mistake.contains("leafesOn"))
            .anyMatch(mistake -> mistake.contains("misspelt_in_order") && mistake.contains("komesOn"));
    }

    static class HalfMisspelt extends Model {
        static final Constraint LATER = new NotBefore("half_later", "leafesOn", "comesOn");
        static final Constraint EARLIER = new NotBefore("half_earlier", "leavesOn", "komesOn");
        @DateField LocalDate comesOn;
        @DateField LocalDate leavesOn;
    }

    @Test
    @ReadAgain("Step 5: wrong names are found first")
    void one_wrong_name_is_one_mistake() {
        assertThat(mistakes(HalfMisspelt.class))
            .as("Each of two rules has one wrong name, and so one mistake. Kinds can be compared only where both names are fields.")
            .hasSize(2)
            .anyMatch(mistake -> mistake.contains("half_later") && mistake.contains("leafesOn"))
            .anyMatch(mistake -> mistake.contains("half_earlier") && mistake.contains("komesOn"));
    }

    static class Mixed extends Model {
        static final Constraint IN_ORDER = new NotBefore("mixed_in_order", "leavesOn", "guest");
        @DateField LocalDate leavesOn;
        @CharField(maxLength = 20) String guest;
    }

    @Test
    @ReadAgain("Step 5: wrong names are found first")
    void two_kinds_of_values_are_a_mistake_of_the_model() {
        List<String> mistakes = mistakes(Mixed.class);
        assertThat(mistakes).as(mistakes.size() > 1 ? "That a rule has two kinds of values is one mistake, and it says both names."
            : "A date is not before a text. H2 takes such a CHECK, and fails at the first row.").hasSize(1);
        assertThat(mistakes.get(0)).as("One mistake was found. It should say the names of both fields.").contains("leavesOn", "guest");
    }

    private static List<String> mistakes(Class<?> model) {
        try {
            ModelMeta meta = Models.check(model).get(0);
            return meta.state().constraints().stream().flatMap(rule -> rule.mistakes(meta).stream()).toList();
        } catch (ModelError e) {
            if (Arrays.stream(e.getStackTrace()).anyMatch(frame -> frame.getClassName().equals(NotBefore.class.getName()))) {
                throw new AssertionError("mistakes(...) threw this. Then nobody asks the rules after it: give what is wrong back, in a list. " + e.getMessage(), e);
            }
            return e.problems();
        } catch (bookworm.errors.FieldError e) {
            return List.of("thrown, and so the only one that is heard: " + e.getMessage());
        }
    }
}
