package bookworm;

import static org.assertj.core.api.Assertions.assertThat;

import books.Book;
import books.Library;
import bookworm.db.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * What was compiled for one query serves others that are alike but for their values, and no others: each gives the rows that it
 * gives when it is compiled anew.
 */
@Contract
@Tag("random")
class CachedQueryPropertiesTest {

    private static final String SEED = "1847";

    private static Database library;

    @BeforeContainer
    static void open() {
        library = Library.open();
    }

    @AfterContainer
    static void close() {
        library.close();
    }

    @Provide
    Arbitrary<Template<QuerySet<Book>>> books() {
        return RandomQueries.ofBooks();
    }

    @Provide
    Arbitrary<Template<RandomQueries.Reading>> readings() {
        return RandomQueries.ofReadings();
    }

    @Property(tries = 100, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(onFailureOnly = true)
    void the_cache_serves_queries_that_are_alike_but_for_their_values(@ForAll("books") Template<QuerySet<Book>> books,
            @ForAll("readings") Template<RandomQueries.Reading> reading) {
        if (TestDatabase.isPassedOver(8)) {
            return;
        }
        List<Supplier<QuerySet<?>>> queries = new ArrayList<>();
        for (int turn : List.of(Template.FIRST, Template.SECOND)) {
            queries.add(() -> books.fill(turn));
            queries.add(() -> reading.fill(turn).of(books.fill(turn)));
        }

        assertThatTheCacheChangesNothing(queries);

        Statistics.collect(CompiledQueries.known() < queries.size() ? "some share a shape" : "each has a shape of its own");
        Statistics.coverage(coverage -> coverage.check("some share a shape").percentage(share -> share > 50));
    }

    @Property(tries = 20, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void the_cache_tells_queries_apart_that_are_read_in_different_ways(@ForAll("books") Template<QuerySet<Book>> books) {
        if (TestDatabase.isPassedOver(8)) {
            return;
        }
        List<Supplier<QuerySet<?>>> queries = new ArrayList<>();
        for (RandomQueries.Reading reading : RandomQueries.READINGS) {
            queries.add(() -> reading.of(books.fill(Template.FIRST)));
        }
        assertThatTheCacheChangesNothing(queries);
    }

    /** Each gives the same rows when it finds the others compiled, and when it is compiled itself. */
    private static void assertThatTheCacheChangesNothing(List<Supplier<QuerySet<?>>> queries) {
        List<String> compiled = new ArrayList<>();
        for (Supplier<QuerySet<?>> query : queries) {
            CompiledQueries.forget();
            compiled.add(rows(query));
        }
        CompiledQueries.forget();
        for (int i = 0; i < queries.size(); i++) {
            Supplier<QuerySet<?>> query = queries.get(i);
            assertThat(rows(query)).as(() -> "with the cache: " + query.get().xray().sql()).isEqualTo(compiled.get(i));
        }
    }

    private static String rows(Supplier<QuerySet<?>> query) {
        return query.get().list().stream().map(CachedQueryPropertiesTest::read).collect(Collectors.joining("\n"));
    }

    /** All that was read of a row. */
    private static String read(Object row) {
        if (row instanceof Book book) {
            String author = book.author.isLoaded() ? " by " + book.author.get().name : "";
            String publisher = book.publisher.isLoaded() && book.publisher.get() != null ? " from " + book.publisher.get().name : "";
            return List.of(book.id, book.title, book.pages, book.publicationDate) + author + publisher + book.annotations();
        }
        return row instanceof Partial<?> partial ? partial + " " + partial.get("title") : row.toString();
    }
}
