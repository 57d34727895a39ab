package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.QueryLog;
import bookworm.fields.*;
import bookworm.schema.Schema;
import java.io.IOException;
import java.util.*;
import java.util.stream.IntStream;
import library.*;
import org.junit.jupiter.api.Test;

/** What is prepared once for a model, and serves each of its rows: the text that writes one, and the steps that read one. */
class KeptStatementsTest extends StoredEmma {

    static class Moody extends Model {
        static final Manager<Moody> objects = Manager.of(Moody.class);
        static Exception mood;

        @IntegerField int level = 1;

        Moody() throws Exception {
            if (mood != null) {
                throw mood;
            }
        }
    }

    private static Author author(String name) { return Author.objects.create(author -> author.name = name); }

    @Test
    void the_text_that_inserts_or_updates_a_row_is_written_once() {
        Author woolf = author("Virginia Woolf");
        Author joyce = author("James Joyce");

        assertThat(sqlOf(() -> author("one")).get(0)).isSameAs(sqlOf(() -> author("other")).get(0));
        assertThat(sqlOf(woolf::save).get(0)).isSameAs(sqlOf(joyce::save).get(0));
        assertThat(sqlOf(() -> woolf.save("name")).get(0)).isNotEqualTo(sqlOf(() -> joyce.save("biography")).get(0));
        assertThat(Author.objects.orderBy("pk").valuesFlat("name").list())
            .containsExactly("Jane Austen", "Virginia Woolf", "James Joyce", "one", "other");
    }

    @Test
    void so_is_that_of_some_rows_but_not_of_very_many() {
        assertThat(sqlOf(() -> bulk(66)).get(0)).as("198 values").isSameAs(sqlOf(() -> bulk(66)).get(0))
            .isNotEqualTo(sqlOf(() -> bulk(65)).get(0));
        assertThat(sqlOf(() -> bulk(67)).get(0)).as("201 values").isNotSameAs(sqlOf(() -> bulk(67)).get(0));
        try (QueryLog log = QueryLog.capture()) {
            bulk(2);
            assertThat(log.entries().get(0).sql().parameters()).containsExactly("author 0", null, "", "author 1", null, "");
        }
    }

    private static void bulk(int number) {
        Author.objects.bulkCreate(IntStream.range(0, number).mapToObj(i -> {
            Author author = new Author();
            author.name = "author " + i;
            return author;
        }).toList());
    }

    @Test
    void each_field_is_read_from_its_own_column_over_what_the_constructor_set() {
        elsewhere("UPDATE \"books_book\" SET \"genre\" = 'HIS', \"price\" = NULL");
        Book book = Book.objects.selectRelated("author").get();

        assertThat(List.of(book.id, book.title, book.author.key(), book.publicationDate, book.isbn, book.genre, book.pages))
            .containsExactly(emma.id, "Emma", austen.id, emma.publicationDate, emma.isbn, "HIS", 474);
        assertThat(book.price).isNull();
        assertThat(book.author.get().name).isEqualTo("Jane Austen");
        assertThat(book.publisher.get()).isNull();
        assertThat(Book.objects.only("isbn").get().getString("isbn")).as("some fields alone").isEqualTo(emma.isbn);
    }

    @Test
    void what_a_constructor_throws_reaches_the_reader() {
        Schema.create(Moody.class);
        Moody.objects.create(moody -> moody.level = 2);
        try {
            Moody.mood = new IllegalArgumentException("not today");
            assertThatThrownBy(() -> Moody.objects.get()).isSameAs(Moody.mood);
            Moody.mood = new IOException("not today");
            assertThatThrownBy(() -> Moody.objects.get()).isInstanceOf(IllegalStateException.class).cause().isSameAs(Moody.mood);
        } finally {
            Moody.mood = null;
        }
        assertThat(Moody.objects.get().level).isEqualTo(2);
    }
}
