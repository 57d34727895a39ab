package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.meta.Models;
import java.time.LocalDate;
import library.*;
import org.junit.jupiter.api.*;

/** The other end of a foreign key: the rows that refer to an object. */
class RelatedSetTest extends StoredEmma {

    static class Shelf extends Model {
        final RelatedSet<Volume> wrong = relatedSet(Volume.class, "shelv");
        final RelatedSet<Volume> others = relatedSet(Volume.class, "room");
    }

    static class Room extends Model { }

    static class Volume extends Model {
        @ForeignKey final Ref<Shelf> shelf = ref();
        @ForeignKey final Ref<Room> room = ref();
    }

    private Author woolf;
    private Book persuasion;

    @BeforeEach
    void store() {
        woolf = Author.objects.create(author -> author.name = "Virginia Woolf");
        persuasion = austen.books.create(book -> {
            book.title = "Persuasion";
            book.isbn = "9780010475173";
            book.publicationDate = LocalDate.of(1817, 12, 20);
        });
    }

    @Test
    void it_gives_the_rows_that_refer_here_and_no_others() {
        Book orlando = woolf.books.create(book -> {
            book.title = "Orlando";
            book.isbn = "9780010000001";
            book.publicationDate = LocalDate.of(1928, 10, 11);
        });

        assertThat(austen.books.list()).containsExactlyInAnyOrder(emma, persuasion);
        assertThat(woolf.books.list()).containsExactly(orlando);
        assertThat(emma.loans.list()).isEmpty();
    }

    @Test
    void it_is_a_manager_of_those_rows() {
        assertThat(sqlOf(() -> assertThat(austen.books.filter("pages__gt", 400).orderBy().list()).containsExactly(emma)))
            .singleElement().asString().endsWith(" FROM \"books_book\" WHERE (\"author_id\" = ? AND \"pages\" > ?)");
        assertThat(austen.books.get("title", "Emma")).isEqualTo(emma);
        assertThat(austen.books.count()).isEqualTo(2);
        assertThat(austen.books.exclude("title", "Emma").update("pages", 249)).isEqualTo(1);
        assertThatThrownBy(() -> woolf.books.get("title", "Emma")).isInstanceOf(DoesNotExist.class);
    }

    @Test
    void each_use_asks_the_database_since_nothing_is_kept_in_memory() {
        assertThat(sqlOf(() -> {
            austen.books.count();
            austen.books.count();
        })).hasSize(2);
        emma.author.set(woolf);
        assertThat(austen.books.count()).as("before the book is saved").isEqualTo(2);
        emma.save();
        assertThat(austen.books.list()).containsExactly(persuasion);
    }

    @Test
    void the_rows_know_the_very_object_they_were_asked_of_without_a_query() {
        assertThat(sqlOf(() -> austen.books.list().forEach(book -> assertThat(book.author.get()).isSameAs(austen)))).hasSize(1);
        assertThat(sqlOf(() -> austen.books.filter("pages__gt", 400).orderBy("title").limit(1)
            .forEach(book -> assertThat(book.author.get()).isSameAs(austen)))).hasSize(1);
        assertThat(sqlOf(() -> assertThat(austen.books.get("title", "Emma").author.get()).isSameAs(austen))).hasSize(1);
    }

    @Test
    void what_is_made_there_refers_here() {
        assertThat(persuasion.author.get()).isSameAs(austen);
        assertThat(Book.objects.get("title", "Persuasion").author.key()).isEqualTo(austen.id);
    }

    @Test
    void get_or_create_looks_among_its_own_and_refers_here() {
        Manager.Found<Book> found = woolf.books.getOrCreate("title", "Emma", book -> {
            book.isbn = "9780010000001";
            book.publicationDate = LocalDate.of(2024, 1, 1);
        });

        assertThat(found.created()).as("Jane Austen's Emma does not count").isTrue();
        assertThat(Book.objects.get("pk", found.object().id).author.get()).isEqualTo(woolf);
        assertThat(woolf.books.getOrCreate("title", "Emma").created()).isFalse();
    }

    @Test
    void an_object_without_a_key_has_nothing_related_to_it() {
        assertThatThrownBy(() -> new Author().books.list()).isInstanceOf(ValueError.class)
            .hasMessageContaining("is not saved, so nothing can be related to it: save it first.");
        assertThatThrownBy(() -> new Author().books.create(book -> book.title = "x")).isInstanceOf(ValueError.class);
    }

    @Test
    void it_names_a_foreign_key_that_leads_here() {
        assertThatThrownBy(() -> Models.check(Shelf.class)).isInstanceOf(ModelError.class).hasMessageContainingAll(
            "Shelf: a related set names Volume.shelv, which is no relation to Shelf: name the field of its foreign key.",
            "Shelf: a related set names Volume.room, which is no relation to Shelf: name the field of its foreign key.");
    }
}
