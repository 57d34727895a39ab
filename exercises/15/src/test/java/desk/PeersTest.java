package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.QueryLog;
import bookworm.errors.*;
import bookworm.exercises.*;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "15.6", title = "The first who asks loads for all")
@ReadAgain("Step 4: one query more, dealt out")
@Timeout(60)
class PeersTest {

    private final Shelf shelf = new Shelf();
    private final List<Book> books = Book.objects.orderBy("pk").list();

    @AfterEach
    void close() { shelf.close(); }

    private Peers<Book, Author> authors() { return new Peers<>(books, book -> book.author, Author.objects); }

    @Test
    void nothing_is_sent_before_somebody_asks() {
        assertThat(Shelf.sqlOf(() -> authors().hashCode())).as("Nobody has asked for an author yet, and a query was sent.").isEmpty();
        assertThat(authors().get(books.get(3)).name).as("Murphy is by Samuel Beckett.").isEqualTo("Samuel Beckett");
    }

    @Test
    void the_first_who_asks_loads_for_all() {
        Peers<Book, Author> authors = authors();
        List<String> names = new ArrayList<>();

        List<String> sent = Shelf.sqlOf(() -> books.forEach(book -> names.add(authors.get(book).name)));
        assertThat(names).as("Each book has its own author: whose is whose, the keys tell.")
            .containsExactly("Jane Austen", "Flann O'Brien", "Jane Austen", "Samuel Beckett", "Flann O'Brien");
        assertThat(sent).as("Five books were asked for their authors: one query loads them for all.").hasSize(1);
        assertThat(sent.get(0)).as("The whole table of authors was read: ask for those whose keys the books have, by pk.").contains("WHERE");
        assertThat(Shelf.sqlOf(() -> books.forEach(book -> book.author.get()))).as("The books themselves know their authors now: set their Refs.").isEmpty();
        assertThat(books.get(0).author.get()).as("Two books by one author share one object.").isSameAs(books.get(2).author.get());
    }

    @Test
    void what_is_loaded_stays() {
        Author mine = books.get(0).author.get();
        mine.name = "J. Austen";
        authors().get(books.get(1));

        assertThat(books.get(0).author.get()).as("Emma's author was loaded before, and somebody has written to that object: leave it.").isSameAs(mine);
        assertThat(Shelf.sqlOf(() -> authors().get(books.get(0)))).as("Who is asked for what he holds, sends nothing.").isEmpty();
    }

    @Test
    void who_has_no_key_has_nobody() {
        Peers<Book, Publisher> publishers = new Peers<>(books, book -> book.publisher, Publisher.objects);

        assertThat(Shelf.sqlOf(() -> assertThat(publishers.get(books.get(0))).as("Emma has no publisher.").isNull()))
            .as("Emma has no publisher, so there is nothing to be asked.").isEmpty();
        assertThat(publishers.get(books.get(1)).name).as("The Poor Mouth has one.").isEqualTo("Longman");
    }

    @Test
    void a_key_need_not_be_called_id() {
        Peers<Book, Language> languages = new Peers<>(books, book -> book.language, Language.objects);

        assertThat(Shelf.sqlOf(() -> assertThat(languages.get(books.get(1)).code).isEqualTo("ga"))).as("The key of a language is its code: one"
            + " query, by pk.").hasSize(1);
    }

    @Test
    void keys_are_compared_by_their_value() {
        Author.objects.create(author -> {
            author.id = 1000L;
            author.name = "Karel Čapek";
        });
        Book.objects.filter("title", "Murphy").update("author", 1000);
        List<Book> anew = Book.objects.orderBy("pk").list();
        Peers<Book, Author> authors = new Peers<>(anew, book -> book.author, Author.objects);
        authors.get(anew.get(0));

        assertThat(anew.get(3).author.isLoaded()).as("The author 1000 was not loaded with the others. A key of 1000 in one row and one in another are two"
            + " objects in Java: equals compares their values, and == does not.").isTrue();
    }

    @Test
    void a_key_that_changes_is_loaded_anew() {
        Peers<Book, Author> authors = authors();
        authors.get(books.get(0));
        books.get(0).author.key(shelf.dickinson.id);
        books.get(1).author.key(shelf.dickinson.id);
        List<Object> askedFor = new ArrayList<>();

        try (QueryLog queries = QueryLog.capture()) {
            assertThat(authors.get(books.get(0)).name).as("The key of the first book has changed.").isEqualTo("Emily Dickinson");
            assertThat(queries.entries()).as("Two keys have changed: one query, for both.").hasSize(1);
            askedFor.addAll(queries.entries().get(0).sql().parameters());
        }
        assertThat(Shelf.sqlOf(() -> assertThat(authors.get(books.get(1)).name).isEqualTo("Emily Dickinson")))
            .as("The second one was loaded along with the first.").isEmpty();
        assertThat(new HashSet<>(askedFor)).as("Three of the books still hold their authors: ask only for what somebody does not hold.")
            .containsExactly(shelf.dickinson.id);
    }

    @Test
    void a_key_that_leads_nowhere_harms_nobody_else() {
        books.get(3).author.key(999);
        int[] asked = {0};
        Peers<Book, Author> authors = new Peers<>(books, book -> {
            if (++asked[0] > 500) {
                throw new AssertionError("One key leads nowhere, and was asked for again and again: what was not found once will not be found by"
                    + " asking again.");
            }
            return book.author;
        }, Author.objects);

        assertThatCode(() -> assertThat(authors.get(books.get(0)).name).isEqualTo("Jane Austen")).as("The key of another book leads nowhere, and Emma's"
            + " author could not be had.").doesNotThrowAnyException();
        assertThat(books.get(3).author.key()).as("The key of Murphy leads nowhere, and was changed: null would be written with the next save. Set only"
            + " the Refs whose object was found.").isEqualTo(999L);
        assertThatThrownBy(() -> authors.get(books.get(3)), "No author has the key 999, and who holds it was asked for: then the Ref says so, by a"
            + " DoesNotExist.").as("Who is asked for an author that is not there says so, as the Ref does.").isInstanceOf(DoesNotExist.class).hasMessageContaining("999");
    }
}
