package bookworm;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.query.Q;
import bookworm.sql.*;
import java.util.List;
import library.*;
import org.junit.jupiter.api.Test;

/** A query within a query: what it may say of the row around it, and what it gives. */
class SubqueryTest extends FullLibrary {

    /** Of an author in the query around. */
    private static QuerySet<Book> hisBooks() { return Book.objects.filter("author", outerRef("pk")); }

    private static List<String> names(QuerySet<Author> authors) { return authors.valuesFlat("name", String.class).list(); }

    @Test
    void a_subquery_gives_each_row_a_value_of_its_own_by_one_statement() {
        QuerySet<Author> authors = Author.objects
            .annotate("longest", subquery(hisBooks().orderBy("-pages", "pk").values("title").limit(1))).orderBy("pk").limit(3);

        assertThat(sqlOf(() -> assertThat(authors.valuesFlat("longest")).containsExactly("Mansfield Park", "Bleak House", "War and Peace")))
            .containsExactly("SELECT (SELECT \"U0\".\"title\" AS \"title\" FROM \"books_book\" \"U0\""
                + " WHERE \"U0\".\"author_id\" = \"books_author\".\"id\" ORDER BY \"U0\".\"pages\" DESC, \"U0\".\"id\" ASC LIMIT ?)"
                + " AS \"longest\" FROM \"books_author\" ORDER BY \"books_author\".\"id\" ASC LIMIT ?");
    }

    @Test
    void one_that_says_nothing_of_the_row_around_gives_everybody_the_same() {
        assertThat(Author.objects.annotate("longest", subquery(Book.objects.orderBy("-pages").values("title").limit(1)))
            .valuesFlat("longest").list()).hasSize(49).containsOnly("Les Misérables");
    }

    @Test
    void the_row_around_may_be_named_in_all_that_it_says() {
        QuerySet<Book> nearest = hisBooks().annotate("words", concat("title", value(" by "), outerRef("name")))
            .orderBy(abs(f("pages").minus(cast(outerRef("pk"), Types.INTEGER).times(400)))).limit(1);

        assertThat(Author.objects.annotate("words", subquery(nearest.values("words"))).orderBy("pk").limit(2).valuesFlat("words"))
            .as("to 400 pages, and to 800")
            .containsExactly("Sense and Sensibility by Jane Austen", "The Pickwick Papers by Charles Dickens");
    }

    @Test
    void where_a_subquery_has_no_row_the_value_is_null() {
        assertThat(names(Author.objects.alias("one", subquery(hisBooks().values("title").limit(1))).filter("one", null)))
            .containsExactly("Emily Dickinson", "Eugene O'Neill");
    }

    @Test
    void exists_is_a_condition_that_asks_for_a_row_and_for_none_of_its_values() {
        QuerySet<Author> withoutBooks = Author.objects.filter(not(exists(hisBooks())));
        Q scientist = exists(hisBooks().filter("genre", "SCI"));

        assertThat(sqlOf(() -> assertThat(names(withoutBooks)).containsExactly("Emily Dickinson", "Eugene O'Neill"))).singleElement()
            .asString().contains("WHERE NOT (EXISTS (SELECT 1 AS \"a\" FROM \"books_book\" \"U0\" WHERE \"U0\".\"author_id\" = ");
        assertThat(Author.objects.filter(scientist.and(q("birthDate__isnull", false))).count()).isEqualTo(2);
        assertThat(Author.objects.annotate("scientist", scientist).filter("scientist", false).count()).isEqualTo(46);
    }

    @Test
    void there_may_be_a_second_row_but_no_second_value() {
        QuerySet<Author> austen = Author.objects.filter("name", "Jane Austen");

        assertThat(austen.filter(exists(hisBooks().values("genre").orderBy("genre").slice(1, 2))).exists()).isTrue();
        assertThat(austen.filter(exists(hisBooks().values("genre").distinct().orderBy("genre").slice(1, 2))).exists()).isFalse();
    }

    @Test
    void a_count_of_ones_own_is_not_multiplied_by_another_collection() {
        QuerySet<Author> counted = Author.objects.filter("pk", 1).annotate("tags", count("books__tags"), "written",
            subquery(hisBooks().values("author").annotate("n", count("pk")).values("n")));

        assertThat(counted.valuesList("tags", "written").get()).isEqualTo(List.of(16L, 6L));
    }

    @Test
    void a_row_may_be_found_and_ordered_by_a_subquery() {
        QuerySet<Book> longest = Book.objects.filter("pages",
            subquery(Book.objects.filter("genre", outerRef("genre")).orderBy("-pages").values("pages").limit(1)));

        assertThat(longest.orderBy("genre").valuesFlat("title").list())
            .containsExactly("1984", "Les Misérables", "The Outline of History", "Life on the Mississippi", "The Descent of Man");
        Expression most = subquery(hisBooks().orderBy("-pages").values("pages").limit(1));
        assertThat(names(Author.objects.orderBy(most.desc().nullsLast()).limit(2))).containsExactly("Victor Hugo", "H. G. Wells");
    }

    @Test
    void one_column_is_given_though_distinct_reads_what_it_orders_by() {
        assertThat(names(Author.objects.filter("pk__in", Book.objects.orderBy("-pages").values("author").distinct().limit(2))))
            .containsExactly("H. G. Wells", "Victor Hugo");
    }

    @Test
    void a_subquery_of_a_subquery_may_name_the_outermost_row() {
        QuerySet<Book> shorterThanTheKey = Book.objects.filter("pk", outerRef("book"), "pages__lt", outerRef("pk", 2));

        assertThat(Member.objects.filter(exists(Loan.objects.filter("member", outerRef("pk")).filter(exists(shorterThanTheKey)))).count())
            .isEqualTo(Member.objects.filter("loans__book__pages__lt", f("pk")).distinct().count()).isEqualTo(11);
    }

    @Test
    void exclude_asks_the_rows_of_a_collection_for_what_the_row_around_says() {
        assertThat(names(Author.objects.filter("pk__in", List.of(1, 2)).exclude("books__pages__lt", f("pk").times(100))))
            .as("none of 100 pages; none of 200").containsExactly("Jane Austen");
        assertThat(Author.objects.exclude("books__pages", subquery(Book.objects.orderBy("-pages").values("pages").limit(1))).count())
            .as("all but Victor Hugo").isEqualTo(48);
        assertThat(Book.objects.filter("title", "Emma").filter(exists(Author.objects.filter("pk", outerRef("author"))
            .exclude("books__title", outerRef("title")))).exists()).as("an author who has it and has it not").isFalse();
    }

    /** As every query within FROM, which it needs to put the parts together. */
    @Test
    void h2_lets_no_part_of_a_union_name_the_row_around() {
        QuerySet<Book> either = hisBooks().filter("genre", "SCI").union(hisBooks().filter("pages__gt", 1000));

        assertThatThrownBy(() -> Author.objects.filter(exists(either)).count()).isInstanceOf(DatabaseError.class)
            .hasMessageStartingWith("Author: The database refused a statement: Column \"books_author.id\" not found");
    }

    @Test
    void the_outer_row_needs_an_outer_query_which_has_what_it_is_asked_for() {
        assertThatThrownBy(() -> hisBooks().list()).isInstanceOf(QueryError.class).hasMessage("This queryset refers to a row of an outer "
            + "query (outerRef(\"pk\")), so it can only be used in a subquery: subquery(...) or exists(...).");
        assertThatThrownBy(() -> Author.objects.filter(exists(Book.objects.filter("author", outerRef("key")))))
            .isInstanceOf(FieldError.class)
            .hasMessage("Cannot resolve 'key' on Author. Choices: biography, birthDate, books, id, name, pk, profile.");
        assertThatThrownBy(() -> Book.objects.annotate("least", outerRef("pages")).filter("least__lt", 100)).isInstanceOf(QueryError.class)
            .hasMessage("The type of outerRef(\"pages\") is known only within the outer query: wrap it in cast(...), or compute in the "
                + "outer query.");
    }

    @Test
    void a_value_is_one_column() {
        assertThatThrownBy(() -> subquery(hisBooks())).isInstanceOf(QueryError.class)
            .hasMessage("A subquery gives one value of each row, but this one gives objects: name one field in values(...).");
        assertThatThrownBy(() -> subquery(hisBooks().values("title", "pages"))).isInstanceOf(QueryError.class)
            .hasMessage("A subquery gives one value of each row, but this one gives 2: name one field in values(...).");
        assertThatThrownBy(() -> exists(null)).isInstanceOf(QueryError.class).hasMessageStartingWith("exists: null stands for nothing");
    }

    @Test
    void what_a_window_chose_and_what_an_exclude_compares_may_speak_of_the_row_around() {
        QuerySet<Book> longest = hisBooks().alias("place", window(rank()).orderBy("-pages")).filter("place", 1);
        QuerySet<Book> others = Book.objects.exclude("author__in", List.of(outerRef("pk")));

        assertThat(names(Author.objects.filter(exists(longest.filter("title", "Mansfield Park"))))).containsExactly("Jane Austen");
        assertThat(Author.objects.filter(exists(longest)).count()).isEqualTo(47);
        assertThat(names(Author.objects.filter(exists(others.filter("title", "Persuasion"))).filter("name__startswith", "J")))
            .isNotEmpty().doesNotContain("Jane Austen");
    }

    @Test
    void rows_that_a_window_chose_are_grouped_by_way_of_their_keys() {
        QuerySet<Book> longest = Book.objects.alias("place", window(rank()).partitionBy("author").orderBy("-pages")).filter("place", 1);

        assertThatThrownBy(() -> longest.values("genre").annotate("n", count("pk"))).isInstanceOf(QueryError.class)
            .hasMessageContaining("filter(\"pk__in\", chosen)");
        assertThat(Book.objects.filter("pk__in", longest).values("genre").annotate("n", count("pk")).list()).isNotEmpty();
    }

    @Test
    void over_a_slice_an_aggregate_may_count_the_rows_that_are_among_others() {
        assertThat(Book.objects.orderBy("pk").limit(20).aggregate("n", count("*").filter(q("author__in",
            Author.objects.filter("name", "Jane Austen")))).getLong("n")).isEqualTo(6);
    }
}
