package bookworm;

import static bookworm.Queries.sqlOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.Book;
import books.Publisher;
import bookworm.errors.DoesNotExist;
import bookworm.errors.QueryError;
import bookworm.errors.ValueError;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rows that refer to an object: read from it, added to it, taken away. */
class RelatedSetTest extends SmallLibrary {

    @Test
    void a_related_set_holds_the_rows_that_refer_here() {
        assertThat(austen.books.all()).containsExactlyInAnyOrder(emma, persuasion);
        assertThat(austen.books.filter("title", "Emma").get()).isEqualTo(emma);
        assertThat(austen.books.count()).isEqualTo(2);
    }

    @Test
    void rows_of_a_related_set_know_their_owner() {
        assertThat(sqlOf(() -> austen.books.all().forEach(book -> assertThat(book.author.get()).isSameAs(austen)))).hasSize(1);
    }

    @Test
    void create_in_a_related_set_refers_here() {
        Book sanditon = austen.books.create(book -> {
            book.title = "Sanditon";
            book.isbn = "s";
            book.publicationDate = LocalDate.of(1925, 1, 1);
        });

        assertThat(read(sanditon).author.get()).isEqualTo(austen);
    }

    @Test
    void bulk_create_in_a_related_set_refers_here() {
        Book lady = new Book();
        lady.title = "Lady Susan";
        lady.isbn = "lady";
        lady.publicationDate = LocalDate.of(1871, 1, 1);

        austen.books.bulkCreate(List.of(lady));

        assertThat(lady.author.get()).isSameAs(austen);
        assertThat(Book.objects.get("isbn", "lady").author.key()).isEqualTo(austen.id);
    }

    @Test
    void get_or_create_in_a_related_set_looks_among_its_own_and_refers_here() {
        Manager.Found<Book> found = woolf.books.getOrCreate("title", "Emma", book -> {
            book.isbn = "another";
            book.publicationDate = LocalDate.of(2024, 1, 1);
        });

        assertThat(found.created()).as("the Emma of another author does not count").isTrue();
        assertThat(read(found.object()).author.get()).isEqualTo(woolf);
    }

    @Test
    void add_moves_rows_here_with_one_query() {
        assertThat(sqlOf(() -> woolf.books.add(emma, persuasion))).hasSize(1);
        assertThat(woolf.books.count()).isEqualTo(3);
        assertThat(austen.books.exists()).isFalse();
        assertThat(emma.author.get()).isSameAs(woolf);
    }

    @Test
    void remove_sets_a_nullable_key_to_null() {
        penguin.books.add(emma, orlando);
        penguin.books.remove(emma);

        assertThat(penguin.books.all()).containsExactly(orlando);
        assertThat(read(emma).publisher.key()).isNull();
        assertThat(emma.publisher.get()).isNull();
    }

    @Test
    void remove_of_an_object_that_is_not_in_the_set_says_so_and_changes_nothing() {
        Publisher other = Publisher.objects.create(publisher -> {
            publisher.name = "Other";
            publisher.country = "UK";
        });
        other.books.add(emma);

        assertThatThrownBy(() -> penguin.books.remove(emma)).isInstanceOf(DoesNotExist.class).hasMessageContaining("Emma");
        assertThat(emma.publisher.get()).isEqualTo(other);
        assertThat(read(emma).publisher.get()).isEqualTo(other);
    }

    @Test
    void clear_empties_a_nullable_set_with_one_query() {
        penguin.books.add(emma, orlando);

        assertThat(sqlOf(() -> penguin.books.clear())).hasSize(1);
        assertThat(penguin.books.exists()).isFalse();
        assertThat(Book.objects.count()).as("the rows themselves stay").isEqualTo(3);
    }

    @Test
    void set_adds_what_is_missing_and_removes_the_rest() {
        penguin.books.add(emma, orlando);
        penguin.books.set(List.of(emma, persuasion));

        assertThat(penguin.books.all()).containsExactlyInAnyOrder(emma, persuasion);
        assertThat(read(orlando).publisher.key()).isNull();
    }

    @Test
    void set_to_a_list_with_a_hole_is_refused_and_changes_nothing() {
        penguin.books.add(emma, orlando);

        assertThatThrownBy(() -> penguin.books.set(Arrays.asList((Book) null))).isInstanceOf(QueryError.class)
            .hasMessageContaining("null");
        assertThat(penguin.books.all()).containsExactlyInAnyOrder(emma, orlando);
    }

    @Test
    void a_key_that_is_never_null_cannot_be_taken_away() {
        assertThatThrownBy(() -> austen.books.remove(emma)).isInstanceOf(QueryError.class)
            .hasMessageContainingAll("Cannot remove", "Book.author is not nullable");
        assertThatThrownBy(() -> austen.books.clear()).isInstanceOf(QueryError.class).hasMessageContaining("Cannot clear");
        assertThatThrownBy(() -> austen.books.set(List.of(emma))).isInstanceOf(QueryError.class).hasMessageContaining("Cannot set");
        assertThat(austen.books.count()).isEqualTo(2);
    }

    @Test
    void set_may_add_where_it_removes_nothing() {
        austen.books.set(List.of(emma, persuasion, orlando));

        assertThat(read(orlando).author.get()).isEqualTo(austen);
    }

    @Test
    void an_unsaved_object_cannot_be_added() {
        assertThatThrownBy(() -> austen.books.add(new Book())).isInstanceOf(ValueError.class)
            .hasMessageContainingAll("not saved", "create(...)");
    }

    @Test
    void an_unsaved_owner_has_nothing_related() {
        Author unsaved = new Author();

        assertThatThrownBy(() -> unsaved.books.all()).isInstanceOf(ValueError.class).hasMessageContaining("save it first");
        assertThatThrownBy(() -> unsaved.books.add(emma)).isInstanceOf(ValueError.class);
        assertThatThrownBy(() -> new Book().tags.all()).isInstanceOf(ValueError.class).hasMessageContaining("save it first");
    }
}
