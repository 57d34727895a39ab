package desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.*;
import bookworm.errors.ValueError;
import bookworm.exercises.*;
import java.time.LocalDate;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "16.5", title = "Records within records")
@ReadAgain("Step 2: a record's shape")
@Timeout(60)
class NestedTest {

    record Flat(String title, long pages, Double price) { }

    record Person(String name, Integer born) { }

    record House(String name, String city) { }

    record Place(String city) { }

    record Line(String title, Person author, House publisher) { }

    record Turned(House publisher, Person author, String title) { }

    record Named(String name) { }

    record Makers(Named author, Named publisher) { }

    record Keyed(long id, String name) { }

    record Kept(String title, Keyed publisher) { }

    record Located(String title, Place publisher) { }

    record Strict(String title, Written author) { }

    record Written(int born) { }

    record Lent(LocalDate dueOn, Line book) { }

    private final Shelf shelf = new Shelf();

    @AfterEach
    void close() { shelf.close(); }

    private static <T extends Record> List<T> into(QuerySet<? extends Model> rows, Class<T> type) { return into(rows, type, ""); }

    private static <T extends Record> List<T> into(QuerySet<? extends Model> rows, Class<T> type, String why) {
        return ByNameTest.orFail(() -> Nested.into(rows, type), why);
    }

    private static <T extends Record> T one(String title, Class<T> type) { return one(title, type, ""); }

    private static <T extends Record> T one(String title, Class<T> type, String why) {
        List<T> records = into(Book.objects.filter("title", title), type, why);
        assertThat(records).as("One row, one record.").hasSize(1);
        return records.get(0);
    }

    @Test
    void a_record_without_records_is_made_as_before() {
        String why = "Components that are no records are fields, and numbers come in the class that is wanted.";
        assertThat(one("Murphy", Flat.class, why)).as(why)
            .isEqualTo(new Flat("Murphy", 282, 12.5));
    }

    @Test
    void a_record_within_it_is_made_of_the_related_row() {
        assertThat(one("Murphy", Line.class)).as("The author's and the publisher's values each go into their own record, though both have a name.")
            .isEqualTo(new Line("Murphy", new Person("Samuel Beckett", 1906), new House("Routledge", "London")));
    }

    @Test
    void one_type_may_stand_in_two_places() {
        String why = "Author and publisher are of one record type: the way to a value is that of the component, and not of its type.";
        assertThat(one("Murphy", Makers.class, why)).as(why).isEqualTo(new Makers(new Named("Samuel Beckett"), new Named("Routledge")));
    }

    @Test
    void the_order_of_the_components_does_not_matter() {
        String why = "The records stand before the title here: each value goes where its component stands.";
        assertThat(one("Murphy", Turned.class, why)).as(why)
            .isEqualTo(new Turned(new House("Routledge", "London"), new Person("Samuel Beckett", 1906), "Murphy"));
    }

    @Test
    void where_there_is_no_related_row_there_is_no_record() {
        assertThat(one("Emma", Line.class)).as("Emma has no publisher: the component is null, and no record full of nulls.")
            .isEqualTo(new Line("Emma", new Person("Jane Austen", 1775), null));
        String none = "Emma has no publisher, so nobody wants its long: look whether there is a row before you make a record of it.";
        assertThat(one("Emma", Kept.class, none)).as(none).isEqualTo(new Kept("Emma", null));
    }

    @Test
    void a_related_row_that_has_nulls_is_there() {
        assertThat(one("At Swim-Two-Birds", Line.class)).as("O'Brien has no year of birth and Longman no city. Both are there.")
            .isEqualTo(new Line("At Swim-Two-Birds", new Person("Flann O'Brien", null), new House("Longman", null)));
        assertThat(one("At Swim-Two-Birds", Located.class)).as("Of Longman only the city was asked for, and it is null. Longman is there all the same: whether"
            + " there is a row, its key tells.").isEqualTo(new Located("At Swim-Two-Birds", new Place(null)));
        assertThat(one("Emma", Located.class)).as("Emma has no publisher.").isEqualTo(new Located("Emma", null));
    }

    @Test
    void a_null_is_no_primitive() {
        assertThatThrownBy(() -> Nested.into(Book.objects.filter("title", "At Swim-Two-Birds"), Strict.class), "O'Brien has no year of birth, and"
            + " an int says that he has one.").as("An int is never null: that is a ValueError, which row.get(name, type) throws by itself.")
            .isInstanceOf(ValueError.class);
    }

    @Test
    void records_may_be_three_deep() {
        Shelf.loan(shelf.murphy, LocalDate.of(2026, 11, 1), null);
        Shelf.loan(shelf.emma, LocalDate.of(2026, 12, 1), null);

        String why = "The line within the loan has records of its own.";
        assertThat(into(Loan.objects.orderBy("dueOn"), Lent.class, why)).as(why).isEqualTo(List.of(
            new Lent(LocalDate.of(2026, 11, 1), new Line("Murphy", new Person("Samuel Beckett", 1906), new House("Routledge", "London"))),
            new Lent(LocalDate.of(2026, 12, 1), new Line("Emma", new Person("Jane Austen", 1775), null))));
    }

    @Test
    void the_queryset_says_which_rows_and_in_which_order() {
        assertThat(into(Book.objects.filter("author__born__isnull", false).orderBy("-pages"), Line.class).stream().map(Line::title).toList())
            .as("The queryset has a filter and an order.").isEqualTo(List.of("Emma", "Murphy"));
        assertThat(into(Book.objects.orderBy("pages").limit(2), Flat.class).stream().map(Flat::title).toList()).as("The queryset has a limit.")
            .isEqualTo(List.of("Murphy", "At Swim-Two-Birds"));
        assertThat(into(Book.objects.filter("pages", 1), Line.class)).as("No rows, no records.").isEmpty();
        assertThat(into(Publisher.objects.orderBy("name"), Place.class)).as("A record for each row: two publishers are in London.")
            .isEqualTo(List.of(new Place("London"), new Place(null), new Place("London")));
    }

    @Test
    void it_is_one_query_of_what_the_records_name() {
        assertThat(Shelf.sqlOf(() -> into(Book.objects.all(), Line.class))).as("One query for all records, those within them included.").hasSize(1)
            .as("The records do not ask for the pages, nor for the binding.").noneMatch(sql -> sql.contains("\"pages\"") || sql.contains("\"binding\""));
    }
}
