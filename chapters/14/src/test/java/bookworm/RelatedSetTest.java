package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.meta.Constraint;
import bookworm.schema.Schema;
import java.util.*;
import library.*;
import org.junit.jupiter.api.*;

/** The set of rows that refer to an object, changed as a whole. */
class RelatedSetTest extends StoredEmma {

    static class Desk extends Model {
        final RelatedSet<Ticket> tickets = relatedSet(Ticket.class, "desk");
    }

    static class Ticket extends Model {
        static final Manager<Ticket> objects = Manager.of(Ticket.class);
        static final Constraint oneEach = Expressions.unique("one_ticket_of_a_number", "desk", "number");

        @ForeignKey(onDelete = OnDelete.SET_NULL, nullable = true, relatedName = "tickets") final Ref<Desk> desk = ref();
        @IntegerField int number;
    }

    private Author woolf;
    private Publisher penguin;
    private Book persuasion;
    private Book orlando;

    @BeforeEach
    void store() {
        woolf = Author.objects.create(author -> author.name = "Virginia Woolf");
        penguin = publisher("Penguin");
        persuasion = book(austen, "Persuasion", "9780010475173");
        orlando = book(woolf, "Orlando", "9780010000001");
    }

    private static Publisher publisher(String name) {
        return Publisher.objects.create(publisher -> {
            publisher.name = name;
            publisher.country = "UK";
        });
    }

    private Book book(Author author, String title, String isbn) {
        return author.books.create(book -> {
            book.title = title;
            book.isbn = isbn;
            book.publicationDate = emma.publicationDate;
        });
    }

    @Test
    void add_moves_rows_here_with_one_statement() {
        assertThat(sqlOf(() -> woolf.books.add(emma, persuasion)))
            .containsExactly("UPDATE \"books_book\" SET \"author_id\" = ? WHERE \"books_book\".\"id\" IN (?, ?)");
        assertThat(woolf.books.list()).containsExactlyInAnyOrder(emma, persuasion, orlando);
        assertThat(austen.books.exists()).isFalse();
        assertThat(emma.author.get()).isSameAs(woolf);
        assertThat(sqlOf(() -> woolf.books.add())).isEmpty();
    }

    @Test
    void remove_sets_a_nullable_key_to_null() {
        penguin.books.add(emma, orlando);

        assertThat(sqlOf(() -> penguin.books.remove(emma))).hasSize(1);
        assertThat(penguin.books.list()).containsExactly(orlando);
        assertThat(emma.publisher.get()).isNull();
    }

    @Test
    void remove_of_what_is_not_in_it_says_so_and_changes_nothing() {
        publisher("Other").books.add(emma);
        penguin.books.add(orlando);

        assertThatThrownBy(() -> penguin.books.remove(orlando, emma)).isInstanceOf(DoesNotExist.class)
            .hasMessage("'Emma' does not refer to 'Penguin', so it cannot be removed from it.");
        assertThat(penguin.books.list()).containsExactly(orlando);
        assertThat(read().publisher.get().name).isEqualTo("Other");
    }

    @Test
    void clear_lets_all_go_with_one_statement_and_deletes_none() {
        penguin.books.add(emma, orlando);

        assertThat(sqlOf(penguin.books::clear))
            .containsExactly("UPDATE \"books_book\" SET \"publisher_id\" = ? WHERE \"books_book\".\"publisher_id\" = ?");
        assertThat(penguin.books.exists()).isFalse();
        assertThat(Book.objects.count()).isEqualTo(3);
    }

    @Test
    void set_adds_what_is_missing_and_removes_the_rest() {
        penguin.books.add(emma, orlando);

        assertThat(sqlOf(() -> penguin.books.set(List.of(emma, persuasion)))).extracting(sql -> sql.split(" ")[0])
            .containsExactly("SELECT", "UPDATE", "UPDATE");
        assertThat(penguin.books.list()).containsExactlyInAnyOrder(emma, persuasion);
        assertThat(Book.objects.get("pk", orlando.id).publisher.key()).isNull();
        assertThat(persuasion.publisher.get()).isSameAs(penguin);
        assertThat(sqlOf(() -> penguin.books.set(List.of(emma, persuasion)))).as("nothing to do").hasSize(1);
    }

    @Test
    void a_set_that_the_database_refuses_stays_as_it_was() {
        Schema.create(Desk.class, Ticket.class);
        Desk desk = new Desk();
        desk.save();
        Ticket one = desk.tickets.create(ticket -> ticket.number = 1);
        Ticket two = desk.tickets.create(ticket -> ticket.number = 2);
        Ticket twoAgain = Ticket.objects.create(ticket -> ticket.number = 2);

        assertThatThrownBy(() -> desk.tickets.set(List.of(two, twoAgain))).isInstanceOf(IntegrityError.class);
        assertThat(desk.tickets.list()).as("the first had been taken away before").containsExactlyInAnyOrder(one, two);
    }

    @Test
    void a_key_that_is_never_null_cannot_be_taken_away() {
        String because = ": Book.author is not nullable, so an object cannot be without one. Let it refer to another, or delete it.";

        assertThatThrownBy(() -> austen.books.remove(emma)).isInstanceOf(QueryError.class).hasMessage("Cannot remove" + because);
        assertThatThrownBy(() -> austen.books.clear()).isInstanceOf(QueryError.class).hasMessage("Cannot clear" + because);
        assertThatThrownBy(() -> austen.books.set(List.of(emma, orlando))).isInstanceOf(QueryError.class)
            .hasMessage("Cannot set" + because);
        assertThat(austen.books.count()).as("and orlando was not added either").isEqualTo(2);
        austen.books.set(List.of(emma, persuasion, orlando));
        assertThat(austen.books.count()).as("where nothing is removed, it may").isEqualTo(3);
    }

    @Test
    void what_is_not_saved_or_null_cannot_be_related() {
        assertThatThrownBy(() -> austen.books.add(new Book())).isInstanceOf(ValueError.class)
            .hasMessageEndingWith("is not saved, so only create(...) could add it: save it first.");
        assertThatThrownBy(() -> new Author().books.add(emma)).isInstanceOf(ValueError.class)
            .hasMessageEndingWith("is not saved, so nothing can be related to it: save it first.");
        assertThatThrownBy(() -> penguin.books.set(Arrays.asList((Book) null))).isInstanceOf(QueryError.class)
            .hasMessage("A related object: null stands for nothing here, so leave it out.");
    }
}
