package bookworm;

import static bookworm.Expressions.avg;
import static bookworm.Expressions.count;
import static bookworm.Expressions.exists;
import static bookworm.Expressions.f;
import static bookworm.Expressions.max;
import static bookworm.Expressions.not;
import static bookworm.Expressions.outerRef;
import static bookworm.Expressions.q;
import static bookworm.Expressions.subquery;
import static bookworm.Expressions.sum;
import static bookworm.Expressions.value;
import static bookworm.Functions.coalesce;
import static bookworm.Functions.concat;
import static bookworm.Functions.extract;
import static bookworm.Functions.left;
import static bookworm.Functions.length;
import static bookworm.Functions.lower;
import static bookworm.Functions.rank;
import static bookworm.Functions.substr;
import static bookworm.Functions.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.AuthorProfile;
import books.Book;
import books.Tag;
import bookworm.errors.QueryError;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions at which a query could give a wrong answer in silence, or an error of the database's that says nothing. */
@Contract
class AnswersTest extends SmallLibrary {

    private static List<String> titles(QuerySet<Book> books) { return books.list().stream().map(book -> book.title).toList(); }

    // Aggregates

    @Test
    void what_is_computed_of_aggregates_over_no_rows_is_computed_all_the_same() {
        QuerySet<Book> none = Book.objects.none();

        assertThat(none.aggregate("total", coalesce(sum("pages"), value(0))).getLong("total")).isZero();
        assertThat(none.aggregate("more", count("id").plus(1)).getLong("more")).isEqualTo(1);
        assertThat(none.aggregate("total", sum("pages")).get("total")).isNull();
    }

    @Test
    void an_aggregate_has_a_default_for_no_rows() {
        assertThat(Book.objects.filter("title", "Ulysses").aggregate("total", sum("pages").orElse(0)).getLong("total")).isZero();
    }

    @Test
    void a_value_of_an_aggregate_may_name_those_before_it() {
        Book.objects.update("pages", 100);
        Row row = Book.objects.aggregate("total", sum("pages"), "books", count("*"), "mean", f("total").dividedBy(f("books")));

        assertThat(row.getLong("mean")).isEqualTo(100);
        assertThat(Book.objects.distinct().aggregate("total", sum("pages"), "twice", f("total").times(2)).getLong("twice")).isEqualTo(600);
    }

    @Test
    void two_values_of_one_name_are_refused() {
        assertThatThrownBy(() -> Book.objects.values("genre").annotate("genre", lower("title")))
            .isInstanceOf(QueryError.class).hasMessageContaining("The annotation 'genre' has the name of a value that is read");
    }

    @Test
    void groups_are_ordered_by_what_is_computed_of_a_column() {
        QuerySet<Author> authors = Author.objects.annotate("n", count("books")).orderBy(substr(f("name"), 2, 3), "pk");

        assertThat(authors.list()).containsExactly(woolf, austen);
    }

    @Test
    void a_value_that_has_the_name_of_a_column_is_what_rows_are_grouped_and_ordered_by() {
        Book.objects.update("publisher", penguin);
        Author.objects.filter("name", "Woolf").update("name", "V. Woolf");

        assertThat(titles(Book.objects.annotate("name", length("author__name")).orderBy("-name", "title")))
            .as("a column of a joined table").containsExactly("Orlando", "Emma", "Persuasion");
        assertThat(titles(Book.objects.annotate("publication_date", extract("year", "publicationDate").negate()).orderBy("publication_date")))
            .as("a column of its own table").containsExactly("Orlando", "Persuasion", "Emma");
        assertThat(Book.objects.annotate("name", concat("publisher__name", length("author__name"))).values("name")
            .annotate("n", count("*")).orderBy("name").valuesList("name", "n"))
            .as("a column of two joined tables").containsExactly(List.of("Penguin6", 2L), List.of("Penguin8", 1L));
        assertThat(Book.objects.annotate("name", left("author__name", 1)).values("name").annotate("n", count("*"))
            .orderBy("name").valuesFlat("name")).containsExactly("A", "V");
    }

    // Subqueries

    @Test
    void a_subquery_says_which_value_it_gives() {
        assertThatThrownBy(() -> Author.objects.annotate("book", subquery(Book.objects.filter("author", outerRef("pk")))))
            .isInstanceOf(QueryError.class).hasMessageContaining("gives objects: name one field in values(...)");
        assertThat(Book.objects.filter("author__in", Author.objects.filter("name", "Woolf")).get()).isEqualTo(orlando);
    }

    @Test
    void an_outer_row_is_the_same_however_deep_the_query_is_moved() {
        emma.tags.add(classic);
        QuerySet<Book> without = Book.objects.filter("author", outerRef("pk")).exclude("tags", value(classic.id));

        assertThat(Author.objects.filter(exists(without)).list()).containsExactly(austen, woolf);
        persuasion.tags.add(witty);
        assertThat(persuasion.id).as("the key of a tag as well").isEqualTo(witty.id);

        assertThat(tagsThatPersuasionLacks("tags", outerRef("pk"))).containsExactly(classic);
        assertThat(tagsThatPersuasionLacks("tags__pk", outerRef("pk"))).containsExactly(classic);
        assertThat(tagsThatPersuasionLacks("tags__in", List.of(outerRef("pk")))).containsExactly(classic);
        assertThat(tagsThatPersuasionLacks("tags__in", new Object[] {outerRef("pk")})).containsExactly(classic);
        assertThat(tagsThatPersuasionLacks("tags__pk__range", List.of(outerRef("pk"), outerRef("pk")))).containsExactly(classic);
        assertThat(tagsThatPersuasionLacks("tags__in", Tag.objects.filter("pk", outerRef("pk", 2)))).containsExactly(classic);
        assertThat(tagsThatPersuasionLacks("tags", subquery(Tag.objects.filter("pk", outerRef("pk", 2)).values("pk"))))
            .containsExactly(classic);
    }

    private static List<Tag> tagsThatPersuasionLacks(String lookup, Object eachTag) {
        return Tag.objects.filter(exists(Book.objects.filter("title", "Persuasion").exclude(lookup, eachTag))).orderBy("pk").list();
    }

    @Test
    void what_related_rows_are_compared_with_is_of_the_row_that_is_excluded() {
        emma.tags.add(classic, Tag.objects.create(tag -> tag.name = "Emma"));
        persuasion.tags.add(classic);

        assertThat(titles(Book.objects.exclude("tags__name", f("title")))).containsExactly("Orlando", "Persuasion");
        assertThat(titles(Book.objects.exclude("tags__name__in", List.of(f("title"))))).containsExactly("Orlando", "Persuasion");
        assertThat(titles(Book.objects.exclude("tags__in", Tag.objects.filter("name", outerRef("title")))))
            .containsExactly("Orlando", "Persuasion");
    }

    @Test
    void an_outer_row_is_the_same_where_a_slice_or_groups_are_one_side_of_an_or() {
        Author.objects.create(author -> author.name = "Sterne");
        QuerySet<Book> none = Book.objects.filter("title", "Ulysses");
        QuerySet<Book> books = Book.objects.filter("author", outerRef("pk"));

        assertThat(Author.objects.filter(exists(books.orderBy("-pk").limit(1).or(none))).list()).containsExactly(austen, woolf);
        assertThat(Author.objects.filter(exists(none.or(books.annotate("n", count("tags"))))).list()).containsExactly(austen, woolf);
    }

    // Windows

    private static QuerySet<Book> eldest() {
        return Book.objects.alias("place", window(rank()).partitionBy(f("author")).orderBy(f("publicationDate").asc())).filter("place", 1);
    }

    @Test
    void what_a_window_chose_can_be_counted_and_asked_for() {
        assertThat(eldest().count()).isEqualTo(2);
        assertThat(eldest().exists()).isTrue();
        assertThat(eldest().filter("place__gt", 1).exists()).isFalse();
        assertThat(Book.objects.filter("pk__in", eldest()).count()).isEqualTo(2);
    }

    @Test
    void what_a_window_chose_is_updated_and_deleted_and_nothing_else() {
        assertThat(eldest().update("pages", 7)).isEqualTo(2);
        assertThat(titles(Book.objects.filter("pages", 7).orderBy("title"))).containsExactly("Emma", "Orlando");
        eldest().delete();
        assertThat(titles(Book.objects.all())).containsExactly("Persuasion");
    }

    @Test
    void what_a_window_chose_can_be_asked_for_in_a_subquery_that_refers_to_the_row_around() {
        QuerySet<Book> second = Book.objects.filter("author", outerRef("pk")).alias("place", window(rank()).orderBy("publicationDate"))
            .filter("place", 2);

        assertThat(Author.objects.filter(exists(second)).list()).containsExactly(austen);
        assertThat(Author.objects.filter(not(exists(second))).list()).containsExactly(woolf);
        assertThat(Author.objects.annotate("second", subquery(second.values("title"))).valuesFlat("second"))
            .containsExactly("Persuasion", null);
        assertThat(Author.objects.filter("books__in", second).list()).containsExactly(austen);
    }

    @Test
    void rows_that_a_window_chose_are_grouped_by_way_of_their_keys() {
        assertThatThrownBy(() -> eldest().values("genre").annotate("n", count("pk"))).isInstanceOf(QueryError.class)
            .hasMessageContainingAll("a window was computed for", "filter(\"pk__in\", chosen).values(...).annotate(...)");
        assertThat(Book.objects.filter("pk__in", eldest()).values("genre").annotate("n", count("pk")).valuesFlat("n")).containsExactly(2L);
    }

    @Test
    void a_value_that_a_window_computed_makes_no_groups() {
        QuerySet<Book> placed = Book.objects.annotate("place", window(rank()).orderBy("publicationDate"));

        assertThatThrownBy(() -> placed.values("genre", "place").annotate("n", count("pk"))).isInstanceOf(QueryError.class)
            .hasMessageContaining("a window was computed for");
    }

    @Test
    void what_a_window_chose_among_objects_or_groups_may_have_more_computed() {
        emma.tags.add(classic, witty);
        QuerySet<Book> eldest = Book.objects.alias("place", window(rank()).partitionBy("author__name").orderBy("publicationDate"))
            .filter("place", 1).orderBy("pk");

        assertThat(eldest.annotate("n", count("tags")).valuesList("title", "n")).containsExactly(List.of("Emma", 2L), List.of("Orlando", 0L));
        assertThat(eldest.values("pk").annotate("n", count("tags")).valuesFlat("n")).containsExactly(2L, 0L);
        assertThat(Book.objects.values("author__name").annotate("n", count("pk")).annotate("place", window(rank()).orderBy("-n"))
            .filter("place", 1).annotate("last", max("publicationDate")).valuesList("author__name", "last"))
            .containsExactly(List.of("Austen", persuasion.publicationDate));
    }

    // Orders

    @Test
    void rows_are_ordered_by_a_key_that_is_a_relation() {
        AuthorProfile woolfs = AuthorProfile.objects.create(profile -> profile.author.set(woolf));
        AuthorProfile austens = AuthorProfile.objects.create(profile -> profile.author.set(austen));

        assertThat(AuthorProfile.objects.orderBy("author").list()).containsExactly(austens, woolfs);
        assertThat(AuthorProfile.objects.orderBy("author__pk").list()).containsExactly(austens, woolfs);
        assertThat(Author.objects.orderBy("profile__pk").list()).containsExactly(woolf, austen);
    }

    // Querysets taken together

    @Test
    void a_slice_may_be_one_side_of_an_or() {
        QuerySet<Book> first = Book.objects.orderBy("title").limit(1);

        assertThat(titles(first.or(Book.objects.filter("title", "Orlando")).orderBy("title"))).containsExactly("Emma", "Orlando");
        assertThat(titles(Book.objects.filter("title", "Orlando").or(first).orderBy("title"))).containsExactly("Emma", "Orlando");
        assertThat(titles(first.xor(Book.objects.filter("title", "Emma")))).isEmpty();
        assertThatThrownBy(() -> first.and(Book.objects.filter("title", "Emma"))).isInstanceOf(QueryError.class)
            .hasMessageContaining("slice last");
    }

    @Test
    void groups_may_be_one_side_of_an_or() {
        QuerySet<Author> diligent = Author.objects.annotate("n", count("books")).filter("n__gt", 1);

        assertThat(Author.objects.filter("name", "Woolf").or(diligent).list()).containsExactlyInAnyOrder(austen, woolf);
        assertThat(diligent.or(Author.objects.filter("name", "Woolf")).list()).containsExactlyInAnyOrder(austen, woolf);
        assertThatThrownBy(() -> Author.objects.distinct().or(Author.objects.all())).isInstanceOf(QueryError.class)
            .hasMessageContaining("distinct with one that is not");
    }

    @Test
    void queries_of_different_columns_are_refused_when_they_are_combined() {
        assertThatThrownBy(() -> Book.objects.values("title").union(Book.objects.values("title", "pages")))
            .isInstanceOf(QueryError.class).hasMessageContaining("different columns");
        assertThatThrownBy(() -> Book.objects.selectRelated("author").union(Book.objects.all()))
            .isInstanceOf(QueryError.class).hasMessageContaining("different columns");
    }

    @Test
    void averages_of_distinct_rows_are_taken_over_their_columns() {
        Book.objects.filter("author", austen).update("pages", 100);
        Book.objects.filter("author", woolf).update("pages", 400);

        assertThat(Book.objects.values("pages").distinct().aggregate("mean", avg("pages")).getDouble("mean")).isEqualTo(250.0);
        assertThat(Book.objects.distinct().aggregate("n", count("pk").filter(q("pages__gt", 200))).getLong("n")).isEqualTo(1);
    }

    @Test
    void over_a_slice_an_aggregate_may_count_the_rows_that_are_among_others() {
        QuerySet<Book> two = Book.objects.orderBy("pk").limit(2);

        assertThat(two.aggregate("n", count("*").filter(q("author__in", Author.objects.filter("name", "Austen")))).getLong("n")).isEqualTo(2);
        assertThat(two.aggregate("n", count("*").filter(q("author__in", Author.objects.filter("books__title", outerRef("title"),
            "books__title__startswith", "P")))).getLong("n")).isEqualTo(1);
        assertThat(two.aggregate("n", count("*").filter(not(q("title", subquery(Book.objects.filter("pk", outerRef("pk"))
            .values("title")))))).getLong("n")).isZero();
    }

    // Statements of one's own

    @Test
    void of_two_columns_of_one_name_in_a_statement_of_ones_own_the_first_counts() {
        assertThat(orlando.id).isNotEqualTo(woolf.id);

        Partial<Book> read = Book.objects.raw("SELECT b.*, a.*, 1 AS \"shelf\", 2 AS \"shelf\" FROM \"books_book\" b "
            + "JOIN \"books_author\" a ON a.\"id\" = b.\"author_id\" WHERE b.\"title\" = ?", "Orlando").get(0);

        assertThat(read.full()).isEqualTo(orlando);
        assertThat(read.get("title")).isEqualTo("Orlando");
        assertThat(read.full().annotations().getString("name")).isEqualTo("Woolf");
        assertThat(read.full().annotations().getInt("shelf")).isEqualTo(1);
    }
}
