package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.QueryLog;
import java.time.LocalDate;
import java.util.*;
import library.*;
import org.junit.jupiter.api.*;

/** What was read of relations, once the objects change. */
class KnownRelationsTest extends StoredEmma {

    private Author woolf;
    private Book orlando;
    private Publisher murray;

    @BeforeEach
    void moreRows() {
        woolf = Author.objects.create(author -> author.name = "Virginia Woolf");
        orlando = Book.objects.create(book -> {
            book.title = "Orlando";
            book.author.set(woolf);
            book.isbn = "9780010173451";
            book.publicationDate = LocalDate.of(1928, 10, 11);
        });
        murray = Publisher.objects.create(publisher -> {
            publisher.name = "John Murray";
            publisher.country = "United Kingdom";
        });
    }

    private Author prefetched() { return Author.objects.prefetchRelated("books").get("pk", austen.id); }

    private Publisher publisher() { return Publisher.objects.prefetchRelated("books").get("pk", murray.id); }

    @Test
    void what_was_prefetched_is_as_old_as_its_query() {
        Author author = prefetched();
        elsewhere("DELETE FROM \"books_book\"");

        assertThat(author.books.count()).isEqualTo(1);
        assertThat(author.books.filter("title", "Emma").count()).as("asked again").isZero();
    }

    @Test
    void a_set_that_gets_another_object_is_read_anew() {
        Author author = prefetched();
        author.books.add(orlando);
        assertThat(author.books.list()).containsExactly(orlando, emma);

        Author another = prefetched();
        another.books.create(book -> {
            book.title = "Persuasion";
            book.isbn = "9780010475173";
            book.publicationDate = LocalDate.of(1817, 12, 20);
        });
        assertThat(another.books.count()).isEqualTo(3);
    }

    @Test
    void a_set_that_loses_objects_is_read_anew() {
        murray.books.add(emma, orlando);
        Publisher publisher = publisher();
        publisher.books.remove(publisher.books.first().orElseThrow());
        assertThat(publisher.books.list()).containsExactly(emma);

        Publisher another = publisher();
        another.books.clear();
        assertThat(another.books.list()).isEmpty();
    }

    @Test
    void to_read_the_row_again_forgets_all_that_was_related_and_to_read_one_field_nothing() {
        Author author = prefetched();
        elsewhere("DELETE FROM \"books_book\"");

        author.refreshFromDb("name");
        assertThat(author.books.count()).isEqualTo(1);
        author.refreshFromDb();
        assertThat(author.books.count()).isZero();
    }

    @Test
    void an_object_that_is_saved_or_deleted_keeps_what_it_holds_and_is_still_one_of_several() {
        List<String> warnings;
        try (QueryLog queries = QueryLog.capture()) {
            for (Book book : Book.objects.prefetchRelated(Prefetch.of("loans").as("loansNow"))) {
                book.save();
                book.author.get();
                book.delete();
                assertThat(book.prefetched("loansNow", Loan.class)).isEmpty();
            }
            warnings = queries.warnings();
        }
        assertThat(warnings).singleElement().asString().contains("Book.author was loaded 2 times");
    }

    @Test
    void a_related_object_is_a_stored_one_however_it_was_read() {
        assertThat(read().author.get().isStored()).isTrue();
        assertThat(Book.objects.selectRelated("author").get("pk", emma.id).author.get().isStored()).isTrue();
        assertThat(Book.objects.prefetchRelated("author").get("pk", emma.id).author.get().isStored()).isTrue();
    }

    @Test
    void rows_that_would_come_with_others_are_deleted_without_them() {
        assertThat(sqlOf(() -> assertThat(Book.objects.filter("title", "Emma").selectRelated("author").delete())
            .isEqualTo(new Deletion(1, Map.of("books.Book", 1))))).noneMatch(sql -> sql.contains("JOIN"));
    }
}
