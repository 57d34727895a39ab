package desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.*;
import bookworm.errors.ValueError;
import bookworm.exercises.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "16.2", title = "Your turn: a record's shape")
@ReadAgain("Step 2: a record's shape")
@Timeout(60)
class RecordsShapeTest {

    record Line(String title, int pages, String author__name) { }

    record Names(String publisher__name, String title, String author__name) { }

    record Wide(String title) {
        static final int WIDTH = 60;

        String padded() { return title + " ".repeat(WIDTH - title.length()); }
    }

    record Numbers(long pages, Double price) { }

    record Exact(BigDecimal price, LocalDate published, Binding binding) { }

    record Priced(String title, double price) { }

    record Thick(String title, int pages) {
        Thick {
            if (pages < 400) {
                throw new IllegalArgumentException(pages + " pages are not thick");
            }
        }
    }

    record Sold(String title, BigDecimal price) {
        Sold {
            Objects.requireNonNull(price, "what is sold has a price");
        }
    }

    private final Shelf shelf = new Shelf();

    @AfterEach
    void close() { shelf.close(); }

    private static <T extends Record> T read(Class<T> type, String title) { return read(type, title, ""); }

    private static <T extends Record> T read(Class<T> type, String title, String why) {
        return ByNameTest.orFail(() -> Book.objects.filter("title", title).into(type).get(), why);
    }

    @Test
    void a_record_is_made_of_the_values_that_its_components_name() {
        String why = "Three components, three values, each in its place.";
        assertThat(read(Line.class, "Murphy", why)).as(why).isEqualTo(new Line("Murphy", 282, "Samuel Beckett"));
    }

    @Test
    void the_order_is_that_of_the_declaration() {
        assertThat(read(Names.class, "Murphy")).as("Three texts: only the order of the components says which is which.")
            .isEqualTo(new Names("Routledge", "Murphy", "Samuel Beckett"));
    }

    @Test
    void each_row_is_a_record_and_only_its_values_are_read() {
        List<Line> lines = new ArrayList<>();
        List<String> sent = Shelf.sqlOf(() -> lines.addAll(ByNameTest.orFail(() -> Book.objects.orderBy("-pages").into(Line.class).list())));

        assertThat(lines.stream().map(Line::title).toList()).as("A record for each row.").isEqualTo(List.of("Emma", "At Swim-Two-Birds", "Murphy"));
        assertThat(sent).as("One query for all, of the values that the record names.").singleElement().asString().doesNotContain("\"binding\"");
    }

    @Test
    void only_components_are_wanted() {
        String why = "WIDTH is a constant of the class, and no component of the record.";
        assertThat(read(Wide.class, "Murphy", why)).as(why).isEqualTo(new Wide("Murphy"));
    }

    @Test
    void a_value_comes_in_the_class_that_the_component_has() {
        String why = "The row has an Integer and a BigDecimal, the record a long and a Double: ask the component for it.";
        assertThat(read(Numbers.class, "Murphy", why)).as(why)
            .isEqualTo(new Numbers(282, 12.5));
        assertThat(read(Exact.class, "Murphy")).as("What is of the right class already stays as it is.")
            .isEqualTo(new Exact(new BigDecimal("12.50"), LocalDate.of(1938, 3, 7), Binding.CLOTH));
    }

    @Test
    void a_null_is_null_and_never_zero() {
        assertThat(read(Numbers.class, "Emma", "Emma has no price, and a Double may be null.")).as("Emma has no price, and a Double may be null.").isEqualTo(new Numbers(474, null));
        assertThatThrownBy(() -> Book.objects.into(Priced.class).get("title", "Emma"), "Emma has no price, and the record says that she has one.")
            .as("A double is never null: that is a ValueError, which names the component.").isInstanceOf(ValueError.class)
            .hasMessageContaining("price").as("The component refuses the null itself, and the record was never asked: let this error pass as it is.").hasNoCause();
    }

    @Test
    void a_record_may_refuse_a_row_and_is_heard() {
        assertThat(read(Thick.class, "Emma")).as("Emma is thick enough.").isEqualTo(new Thick("Emma", 474));
        assertThatThrownBy(() -> Book.objects.into(Thick.class).get("title", "Murphy"), "The record refuses thin books, and one was given.")
            .as("The record refused Murphy: a ValueError with the record's own reason, which is in the cause of what reflection throws.")
            .isInstanceOf(ValueError.class).hasMessageContaining("282 pages are not thick");
        assertThatThrownBy(() -> Book.objects.into(Thick.class).get("title", "Murphy")).as("Which record it was, and which row, has to be said.")
            .hasMessageContaining("Thick").hasMessageContaining("Murphy");
        assertThatThrownBy(() -> Book.objects.into(Thick.class).get("title", "Murphy")).as("The record's own exception is the cause: its stack"
            + " shows the line that refused.").hasCauseInstanceOf(IllegalArgumentException.class).cause().hasMessage("282 pages are not thick");
        assertThatThrownBy(() -> Book.objects.into(Sold.class).get("title", "Emma"), "The record wants a price, and Emma was given.")
            .as("A record may refuse by any exception, here by a NullPointerException: that is a ValueError, too.").isInstanceOf(ValueError.class)
            .hasMessageContaining("what is sold has a price").hasCauseInstanceOf(NullPointerException.class);
    }
}
