package desk;

import static bookworm.Expressions.f;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.Database;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.sql.Lookups;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "11.5", title = "Words for dates")
@ReadAgain("Step 4: a year is a span of days")
class DateWordsTest {

    private final Database library = SmallLibrary.open();

    DateWordsTest() {
        forget("decade", "anniversary");
        SmallLibrary.book("Emma", "1815-12-23", "2020-12-23T10:00:00Z", null);
        SmallLibrary.book("Persuasion", "1817-12-20", "2019-12-31T23:59:00Z", null);
        SmallLibrary.book("Ivanhoe", "1819-12-31", "2021-12-30T12:00:00Z", null);
        SmallLibrary.book("Adonais", "1820-01-01", "1824-06-01T12:00:00Z", null);
        SmallLibrary.book("Leap Day", "2020-02-29", "2023-02-28T12:00:00Z", null);
        SmallLibrary.book("First of March", "2019-03-01", "2024-03-01T12:00:00Z", null);
        SmallLibrary.book("no date", null, null, null);
        DateWords.register();
    }

    @AfterEach
    void close() { library.close(); }

    @Test
    void a_decade_begins_with_its_first_year() {
        assertThat(titles("published__decade", 1810)).as("Books of 1810 to 1819, to the last day.").containsExactly("Emma", "Persuasion", "Ivanhoe");
        assertThat(titles("published__decade", 1820)).as("Books of 1820 to 1829, from the first day.").containsExactly("Adonais");
        assertThat(titles("published__decade", 1815)).as("No decade begins in 1815.").isEmpty();
        assertThat(titles("published__decade", "1810")).as("It is a number, and a text is converted to it.").hasSize(3);
    }

    @Test
    void a_lookup_may_follow() {
        assertThat(titles("published__decade__lt", 1820)).as("A decade is a value, and lookups compare it.").hasSize(3);
        assertThat(titles("published__decade__in", List.of(1820, 2020))).as("A decade is a value, and lookups compare it.")
            .containsExactly("Adonais", "Leap Day");
        assertThat(titles("published__decade__gt", 999)).as("A decade is a number, and 1810 is more than 999. Texts are compared letter by letter.")
            .hasSize(6);
    }

    @Test
    void one_may_order_by_it_and_compare_with_it() {
        assertThat(ordered()).as("By decade, from the last, and by title within it.").containsExactly("Leap Day", "First of March", "Adonais",
            "Emma", "Ivanhoe", "Persuasion");
        assertThat(titles("arrived__decade", f("published__decade"))).as("In whose decade was the book published and did it arrive?")
            .containsExactly("Adonais", "Leap Day");
    }

    @Test
    void a_moment_has_a_decade_too() {
        assertThat(titles("arrived__decade", 2010)).as("Moments have decades, and this one ends a minute later.").containsExactly("Persuasion");
    }

    @Test
    void no_other_type_has_a_decade() {
        for (String path : List.of("title__decade", "price__decade")) {
            assertThatThrownBy(() -> Book.objects.filter(path, 1810).count(), path + " was taken for a decade. Which types have it is said when it is"
                + " registered.").as("Neither a text nor a price has a decade, and Lookups says so itself.").isInstanceOf(FieldError.class);
        }
    }

    @Test
    void an_anniversary_is_the_same_day_of_the_same_month() {
        assertThat(titles("published__anniversary", LocalDate.of(2024, 10, 23))).as("23 October. The day alone is not enough.").isEmpty();
        assertThat(titles("published__anniversary", LocalDate.of(2024, 12, 1))).as("1 December. The month alone is not enough.").isEmpty();
        assertThat(titles("published__anniversary", LocalDate.of(2024, 12, 23))).as("23 December, of any year. It is the 357th day of some years, and"
            + " the 358th of others.").containsExactly("Emma");
        assertThat(titles("published__anniversary", LocalDate.of(2023, 12, 31))).as("The last day of any year.").containsExactly("Ivanhoe");
    }

    @Test
    void the_day_may_be_a_text() {
        assertThat(titles("published__anniversary", "2024-12-23")).as("A day may be given as a text, as to any lookup.").containsExactly("Emma");
    }

    @Test
    void the_leap_day_has_its_own() {
        assertThat(titles("published__anniversary", LocalDate.of(2024, 2, 29))).as("29 February is neither the 28th nor the first of March.")
            .containsExactly("Leap Day");
        assertThat(titles("published__anniversary", LocalDate.of(2023, 3, 1))).as("The first of March, of any year.").containsExactly("First of March");
    }

    @Test
    void a_moment_has_an_anniversary_too() {
        assertThat(titles("arrived__anniversary", LocalDate.of(2024, 12, 31))).as("The moment is on that day, a minute before it ends.")
            .containsExactly("Persuasion");
        assertThat(titles("arrived__anniversary", "2024-12-23")).containsExactly("Emma");
    }

    @Test
    @ReadAgain("Step 2: a name on the right side")
    void another_field_may_be_given() {
        assertThat(titles("published__anniversary", f("arrived"))).as("What arrived on the day and month on which it was published. When a lookup is asked"
            + " for a field, it is given an expression, no value.").containsExactly("Emma", "First of March");
    }

    @Test
    void null_and_what_is_no_day_are_refused() {
        for (Object value : new Object[] {null, "Christmas", 23}) {
            assertThatThrownBy(() -> Book.objects.filter("published__anniversary", value).count(), value + " was taken for a day.")
                .as(value + " is no day, and a ValueError must say so.").isInstanceOf(ValueError.class);
        }
    }

    /** Words stay registered for as long as the program runs: here, what an earlier test has registered is taken away. */
    private static void forget(String... words) {
        for (String name : List.of("LOOKUPS", "TRANSFORMS")) {
            try {
                Field map = Lookups.class.getDeclaredField(name);
                map.setAccessible(true);
                ((Map<?, ?>) map.get(null)).keySet().removeAll(List.of(words));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(name, e);
            }
        }
    }

    private static List<String> ordered() {
        try {
            return Book.objects.exclude("published", null).orderBy("-published__decade", "title").list().stream().map(book -> book.title)
                .toList();
        } catch (BookwormException e) {
            throw new AssertionError("orderBy(\"-published__decade\") was refused" + (e.getMessage().startsWith("'decade' compares")
                ? ". A decade is a transform: it makes a value of a date." : "."), e);
        }
    }

    private static List<String> titles(String path, Object value) {
        try {
            return Book.objects.filter(path, value).orderBy("pk").list().stream().map(book -> book.title).toList();
        } catch (FieldError e) {
            throw new AssertionError(e.getMessage().startsWith("'decade' compares")
                ? path + " was refused. A transform makes a value, which lookups may follow; a lookup makes a condition."
                : e.getMessage().startsWith("'decade'") ? path + " was refused: by what was registered, values of this type have no decade. Dates and"
                + " moments have." : "What was given to " + path + " is fit for it, and was refused: " + value, e);
        } catch (ValueError e) {
            throw new AssertionError("What was given to " + path + " is fit for it, and was refused: " + value, e);
        } catch (DatabaseError e) {
            throw new AssertionError("The database refused the condition of " + path + "." + (e.getMessage().contains("UNKNOWN")
                ? " It does not know the type of a value that stands beside no column: Expression.of(...) tells it." : ""), e);
        }
    }
}
