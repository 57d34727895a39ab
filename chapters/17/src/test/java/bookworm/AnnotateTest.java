package bookworm;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import library.*;
import org.junit.jupiter.api.Test;

/** Values that are added to each row: computed of the row itself, or of the rows that are related to it. */
class AnnotateTest extends FullLibrary {

    private record Shelf(String name, long n) { }

    private static final QuerySet<Author> COUNTED = Author.objects.annotate("n", count("books"));

    @Test
    void each_object_comes_with_a_count_of_its_related_rows_in_one_statement() {
        assertThat(sqlOf(() -> {
            List<Author> authors = COUNTED.orderBy("-n").limit(2).list();
            assertThat(authors).extracting(author -> author.name).containsExactly("Anonymous", "Charles Dickens");
            assertThat(authors.get(1).annotations().getLong("n")).isEqualTo(9);
            assertThat(authors.get(1).biography).isEqualTo("English novelist and social critic.");
        })).containsExactly("SELECT \"books_author\".\"id\", \"books_author\".\"name\", \"books_author\".\"birth_date\","
            + " \"books_author\".\"biography\", COUNT(\"books_book\".\"id\") AS \"n\" FROM \"books_author\" LEFT OUTER JOIN \"books_book\""
            + " ON (\"books_author\".\"id\" = \"books_book\".\"author_id\") GROUP BY \"books_author\".\"id\", \"books_author\".\"name\","
            + " \"books_author\".\"birth_date\", \"books_author\".\"biography\" ORDER BY \"n\" DESC LIMIT ?");
    }

    @Test
    void who_has_none_counts_zero_and_sums_to_null() {
        Row dickinson = COUNTED.annotate("pages", sum("books__pages")).filter("name", "Emily Dickinson").values("n", "pages").get();

        assertThat(dickinson).hasToString("{n=0, pages=null}");
    }

    @Test
    void a_condition_on_a_count_is_one_on_groups() {
        assertThat(sqlOf(() -> assertThat(COUNTED.filter("n__gte", 7, "name__contains", "s").orderBy("-n").into(Shelf.class))
            .containsExactly(new Shelf("Anonymous", 15), new Shelf("Charles Dickens", 9), new Shelf("H. G. Wells", 7))
            .hasSize(3))).singleElement().asString()
            .contains(" WHERE \"books_author\".\"name\" LIKE ? ", "\"biography\" HAVING COUNT(\"books_book\".\"id\") >= ? ");
    }

    @Test
    void a_condition_on_a_count_or_on_a_row_is_one_on_groups_too() {
        assertThat(COUNTED.filter(q("n", 15).or(q("name", "Flann O'Brien"))).valuesFlat("name")).containsExactlyInAnyOrder(
            "Anonymous", "Flann O'Brien");
        assertThat(COUNTED.exclude("n__gt", 0).valuesFlat("name")).containsExactlyInAnyOrder("Emily Dickinson", "Eugene O'Neill");
    }

    @Test
    void a_filter_before_counts_what_it_leaves_and_one_after_chooses_among_what_was_counted() {
        QuerySet<Author> before = Author.objects.filter("books__genre", "NON").annotate("n", count("books"));
        QuerySet<Author> after = COUNTED.filter("books__genre", "NON");

        assertThat(before.filter("name", "George Orwell").get().annotations().getLong("n")).as("his non-fiction").isEqualTo(2);
        assertThat(after.filter("name", "George Orwell").get().annotations().getLong("n"))
            .as("a second join: each of 6 books beside each of 2").isEqualTo(12);
    }

    @Test
    void a_filter_of_the_count_itself_drops_no_rows() {
        QuerySet<Author> authors = Author.objects.annotate("non", count("books").filter(q("books__genre", "NON")),
            "others", count("books").filter(not(q("books__genre", "NON"))));

        assertThat(authors.list()).hasSize(49);
        assertThat(authors.filter("non__gt", 0).count()).isEqualTo(9);
        assertThat(sqlOf(() -> assertThat(authors.filter("name", "George Orwell").valuesList("non", "others").get())
            .isEqualTo(List.of(2L, 4L)))).noneMatch(sql -> sql.contains("EXISTS"));
    }

    @Test
    void a_value_of_the_row_itself_groups_nothing() {
        QuerySet<Book> doubled = Book.objects.annotate("twice", f("pages").times(2), "more", f("twice").plus(1));

        assertThat(sqlOf(() -> assertThat(doubled.filter("more", 949).get().annotations().list()).isEqualTo(List.of(948, 949))))
            .noneMatch(sql -> sql.contains("GROUP BY"));
        QuerySet<Book> judged = Book.objects.annotate("long", q("pages__gt", 1000));
        assertThat(sqlOf(() -> assertThat(judged.filter("long", true).count()).isEqualTo(4))).singleElement().asString()
            .endsWith("WHERE \"books_book\".\"pages\" > ?");
        assertThat(judged.filter("long", false).count()).isEqualTo(163);
    }

    @Test
    void an_annotation_takes_lookups_and_steps_as_a_field_does() {
        QuerySet<Author> dated = Author.objects.annotate("last", max("books__publicationDate"));

        assertThat(dated.filter("last__year", 1817).valuesFlat("name").list()).isEqualTo(List.of("Jane Austen"));
        assertThat(dated.filter("name", "Jane Austen").valuesFlat("last").get()).isEqualTo(LocalDate.of(1817, 12, 20));
        for (QuerySet<Author> both : List.of(dated.annotate("last__of", count("books")),
                Author.objects.annotate("last__of", count("books"), "last", max("books__publicationDate")))) {
            assertThat(both.filter("last__of", 15).valuesFlat("name")).as("the longer name").containsExactly("Anonymous");
        }
        assertThat(COUNTED.filter("n__in", Author.objects.filter("pk", 15)).get().name).isEqualTo("Anonymous");
        assertThat(Author.objects.annotate("mean", avg("books__price")).filter("mean", new BigDecimal("13.592")).get().name)
            .as("more digits than a price").isEqualTo("Jane Austen");
    }

    @Test
    void an_alias_can_be_filtered_by_and_is_not_read() {
        QuerySet<Author> prolific = Author.objects.alias("n", count("books")).filter("n__gt", 10);

        assertThat(sqlOf(() -> assertThat(prolific.get().annotations().names()).isEmpty())).noneMatch(sql -> sql.contains(" AS \"n\""));
        assertThat(sqlOf(prolific.orderBy("n")::list)).noneMatch(sql -> sql.contains("_order"));
        assertThat(Book.objects.values("genre").alias("n", count("*")).filter("n__gt", 100).get()).hasToString("{genre=FIC}");
        assertThatThrownBy(() -> prolific.values("n")).isInstanceOf(FieldError.class)
            .hasMessage("'n' is an alias, which is not read: add it with annotate(...) instead.");
    }

    @Test
    void aggregates_have_names_of_their_own_and_annotations_come_with_values_and_related_objects() {
        assertThat(Author.objects.annotate(count("books")).filter("name", "Jane Austen").values().get().names()).contains("books__count");
        QuerySet<Book> lent = Book.objects.annotate("n", count("loans")).selectRelated("author").orderBy("-n");
        assertThat(lent.xray().sql()).containsPattern("GROUP BY .*\"books_author\".\"biography\"\n");
        Book sense = lent.first().orElseThrow();
        assertThat(sense.annotations().getInt("n")).isEqualTo(44);
        assertThat(sense.author.get().annotations().names()).isEmpty();
        assertThat(sqlOf(() -> assertThat(sense.author.get().name).isEqualTo("Jane Austen"))).isEmpty();
    }

    @Test
    void a_later_annotation_replaces_one_of_its_name_and_may_compute_with_those_before_it() {
        assertThat(COUNTED.annotate("n", sum("books__pages")).filter("n", 2298).get().annotations()).hasToString("{n=2298}");
        assertThat(COUNTED.annotate("square", f("n").times(f("n"))).orderBy("-square").first().orElseThrow().annotations())
            .hasToString("{n=15, square=225}");
    }

    @Test
    void the_dates_of_a_field_are_cut_back_and_each_comes_once() {
        assertThat(Book.objects.filter("author__name", "Jane Austen").dates("publicationDate", "year")).containsExactly(
            LocalDate.of(1811, 1, 1), LocalDate.of(1813, 1, 1), LocalDate.of(1814, 1, 1), LocalDate.of(1815, 1, 1),
            LocalDate.of(1817, 1, 1));
        assertThat(Author.objects.dates("birthDate", "year").list()).doesNotContainNull();
    }

    @Test
    void a_name_that_is_taken_and_a_value_that_no_row_has_are_refused() {
        assertThatThrownBy(() -> Author.objects.annotate("books", count("books"))).isInstanceOf(QueryError.class)
            .hasMessage("The annotation 'books' has the name of a field of Author: choose another name.");
        assertThatThrownBy(() -> Book.objects.annotate("pages", count("loans"))).hasMessageContaining("the name of a field of Book");
        assertThatThrownBy(() -> Book.objects.annotate("n".repeat(61), count("loans"))).hasMessageContaining("cannot name a value");
        assertThatThrownBy(() -> Book.objects.annotate("x", f("title").plus(f("publicationDate")))).isInstanceOf(FieldError.class)
            .hasMessageStartingWith("Cannot tell the type of Book.title + Book.publicationDate.");
        assertThatThrownBy(() -> Book.objects.values("genre").annotate("genre", count("*"))).isInstanceOf(QueryError.class)
            .hasMessage("The annotation 'genre' has the name of a value that is read: choose another name.");
        assertThatThrownBy(() -> COUNTED.annotate("most", max("n"))).isInstanceOf(FieldError.class).hasMessageStartingWith("Cannot compute"
            + " MAX of an aggregate: the rows of one query are grouped once. Use aggregate(...) over the annotated queryset");
        assertThatThrownBy(() -> Author.objects.orderBy(count("books"))).isInstanceOf(FieldError.class)
            .hasMessage("Cannot order by an aggregate that no row has: annotate(...) it, and order by its name.");
        assertThatThrownBy(() -> COUNTED.filter("n__in", List.of(COUNTED.first().orElseThrow()))).isInstanceOf(ValueError.class)
            .hasMessageEndingWith("an annotation is no relation.");
    }

    @Test
    void the_x_ray_shows_what_is_computed() {
        assertThat(COUNTED.filter("n__gt", 1).xray().toString()).contains("Computed    n: COUNT(Author.books.id)\n",
            "Conditions  COUNT(Author.books.id) > 1\n");
        assertThat(Book.objects.annotate("name", f("author__name")).xray().toString()).as("a column")
            .doesNotContain("Computed");
        assertThat(Book.objects.annotate("name", Functions.upper("author__name")).xray().toString()).contains("Computed    name: UPPER(");
    }
}
