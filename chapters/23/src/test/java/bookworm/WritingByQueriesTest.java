package bookworm;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;
import static org.assertj.core.api.Assertions.*;

import java.math.BigDecimal;
import java.util.List;
import library.*;
import org.junit.jupiter.api.*;

/** What is written, or taken away, by a query within the statement. */
class WritingByQueriesTest extends StoredEmma {

    @BeforeEach
    void addPersuasion() {
        Book.objects.create(book -> {
            book.title = "Persuasion";
            book.author.set(austen);
            book.isbn = "9780010475173";
            book.publicationDate = emma.publicationDate;
            book.pages = 249;
            book.price = new BigDecimal("8.00");
        });
        Author.objects.create(author -> author.name = "Flann O'Brien");
    }

    private static List<Object> all(String field) { return Book.objects.orderBy("title").valuesFlat(field).list(); }

    @Test
    void a_subquery_gives_the_value_that_is_set() {
        QuerySet<Book> longest = Book.objects.filter("author", outerRef("pk")).orderBy("-pages").limit(1);

        assertThat(sqlOf(() -> Author.objects.filter(exists(longest)).update("biography", subquery(longest.values("title"))))).hasSize(1);
        assertThat(Author.objects.valuesFlat("biography").list()).containsExactly("", "Emma");
    }

    @Test
    void each_row_finds_its_own_value_in_a_case() {
        assertThat(sqlOf(() -> Book.objects.update("price",
            choose(when(q("title", "Emma"), value(new BigDecimal("9.50")))).otherwise(f("price").times(2))))).hasSize(1);

        assertThat(all("price")).containsExactly(new BigDecimal("9.50"), new BigDecimal("16.00"));
    }

    @Test
    void rows_are_chosen_by_a_window_before_they_are_written() {
        QuerySet<Book> longest = Book.objects
            .alias("place", window(rowNumber()).partitionBy("author").orderBy("-pages")).filter("place", 1);

        assertThat(longest.update("genre", "HIS")).isEqualTo(1);
        assertThat(all("genre")).containsExactly("HIS", "FIC");
        longest.delete();
        assertThat(all("title")).containsExactly("Persuasion");
    }
}
