package bookworm;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.sql.*;
import java.util.List;
import library.*;
import org.junit.jupiter.api.Test;

/** A value that depends on conditions. */
class CaseTest extends FullLibrary {

    private static final Expression SIZE = choose(when(q("pages__gt", 500), value("long")), when(q("pages__gt", 400), value("middling")))
        .otherwise(value("short"));

    private static List<Object> ofAusten(Expression value) {
        return Book.objects.filter("author", 1).orderBy("-pages").annotate("x", value).valuesFlat("x").list();
    }

    @Test
    void the_first_branch_that_fits_gives_the_value() {
        assertThat(ofAusten(choose(when(q("pages__gt", 400), value("400")), when(q("pages__gt", 470), value("470"))).otherwise(value("-"))))
            .containsExactly("400", "400", "400", "400", "-", "-");
        assertThat(ofAusten(choose(when(q("pages__gt", 470), value("470")), when(q("pages__gt", 400), value("400"))).otherwise(value("-"))))
            .containsExactly("470", "470", "400", "400", "-", "-");
    }

    @Test
    void where_none_fits_the_value_is_null_unless_another_is_given() {
        assertThat(ofAusten(choose(when(q("pages", 474), "title")))).containsExactly(null, "Emma", null, null, null, null);
        assertThat(ofAusten(choose(when(q("pages__lt", 474), value("shorter"))).otherwise("title")))
            .startsWith("Mansfield Park", "Emma", "shorter");
        assertThat(ofAusten(choose(when(q("price__gt", 5), value("dear")), when(not(q("price__gt", 5)), value("cheap")))))
            .as("what Persuasion costs is not known, and NOT keeps it").endsWith("cheap", "cheap").doesNotContainNull();
    }

    @Test
    void rows_are_filtered_ordered_and_grouped_by_it() {
        assertThat(Book.objects.annotate("size", SIZE).filter("size", "middling").count()).isEqualTo(23);
        assertThat(Book.objects.filter("author", 1).orderBy(choose(when(q("title", "Emma"), value(0))).otherwise(value(1)).asc(), "pages")
            .valuesFlat("title").list()).startsWith("Emma", "Persuasion");
        assertThat(Book.objects.annotate("size", SIZE).values("size").annotate("n", count("pk")).orderBy("size").valuesList("size", "n"))
            .containsExactly(List.of("long", 40L), List.of("middling", 23L), List.of("short", 104L));
    }

    @Test
    void a_condition_about_a_related_row_drops_none_of_those_without_one() {
        Expression place = choose(when(q("publisher__country", "France"), value("French"))).otherwise(value("elsewhere"));

        assertThat(Book.objects.annotate("place", place).values("place").annotate("n", count("pk")).orderBy("place")
            .valuesList("place", "n")).containsExactly(List.of("French", 15L), List.of("elsewhere", 152L));
    }

    @Test
    void all_values_are_of_one_type() {
        assertThatThrownBy(() -> Book.objects.annotate("x", choose(when(q("pages__gt", 500), value("long"))).otherwise("pages")))
            .isInstanceOf(FieldError.class)
            .hasMessage("The values are of different types, String and Integer: make them one with cast(...).");
        assertThat(ofAusten(choose(when(q("pages__gt", 470), value(null))).otherwise("pages"))).startsWith(null, null, 432);
        assertThatThrownBy(() -> choose((Case.Branch) null)).isInstanceOf(QueryError.class)
            .hasMessageStartingWith("choose: null stands for nothing");
    }
}
