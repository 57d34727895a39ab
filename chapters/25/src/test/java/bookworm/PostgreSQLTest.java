package bookworm;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import java.math.BigDecimal;
import java.util.*;
import java.util.stream.Stream;
import library.*;
import org.junit.jupiter.api.Test;

/** What each database promises, kept by PostgreSQL, and what PostgreSQL alone does. */
class PostgreSQLTest extends WritingContract {

    @Override String newUrl() { return PostgresServer.newSchema(); }

    @Test
    void nulls_come_last_where_nobody_says() {
        Book.objects.filter("pk", book("Persuasion", "9780010475173").id).update("price", new BigDecimal("8.00"));

        assertThat(Book.objects.orderBy("price").valuesFlat("title").list()).containsExactly("Persuasion", "Emma");
        assertThat(Book.objects.orderBy(f("price").asc().nullsFirst()).valuesFlat("title").list()).containsExactly("Emma", "Persuasion");
    }

    @Test
    void a_row_may_refer_to_one_that_comes_before_the_commit() {
        Database.atomic(() -> {
            emma.author.key(99);
            emma.save();
            Author.objects.create(author -> {
                author.id = 99L;
                author.name = "A Lady";
            });
        });
        assertThat(read().author.get().name).isEqualTo("A Lady");
        emma.author.key(100);
        assertThatThrownBy(() -> Database.atomic(() -> emma.save())).isInstanceOf(IntegrityError.class).hasMessageContaining("COMMIT");
    }

    @Test
    void a_query_within_from_may_name_the_row_around() {
        QuerySet<Book> either = Book.objects.filter("author", outerRef("pk"), "genre", "SCI")
            .union(Book.objects.filter("author", outerRef("pk"), "pages__gt", 400));

        Author.objects.create(author -> author.name = "Flann O'Brien");
        assertThat(Author.objects.filter(exists(either)).list()).containsExactly(austen);
    }

    /** The row at 1500 cannot be computed: whoever fetched all rows at once would never see the first. */
    @Test
    void a_stream_fetches_rows_as_it_goes() {
        Sql rows = Sql.of("SELECT 1000 / (1500 - n) FROM generate_series(1, 2000) n");
        try (Stream<Integer> stream = database.stream(rows, row -> row.getInt(1))) {
            assertThat(stream.limit(900)).hasSize(900);
        }
        try (Stream<Integer> stream = database.stream(rows, row -> row.getInt(1))) {
            assertThatThrownBy(stream::toList).isInstanceOf(DatabaseError.class).hasMessageContaining("division by zero");
        }
    }

    @Test
    void what_was_written_through_a_stream_is_committed_when_it_ends() {
        Sql update = Sql.of("UPDATE \"books_book\" SET \"pages\" = 500 RETURNING \"pages\"");
        try (Stream<Integer> stream = database.stream(update, row -> row.getInt(1))) {
            assertThat(stream).containsExactly(500);
        }
        assertThat(read().pages).isEqualTo(500);
    }

    @Test
    void a_connection_that_was_cut_is_named_so_and_never_lent_again() {
        Sql cut = Sql.of("SELECT pg_terminate_backend(pg_backend_pid())");

        assertThatThrownBy(() -> database.query(cut, row -> row.getBoolean(1))).isInstanceOf(DatabaseError.class)
            .hasMessageStartingWith("The connection to the database failed: ");
        assertThat(read().title).isEqualTo("Emma");
    }
}
