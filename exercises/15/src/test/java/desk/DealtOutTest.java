package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.BookwormException;
import bookworm.exercises.*;
import java.util.*;
import java.util.function.Supplier;
import org.junit.jupiter.api.*;

@Exercise(value = "15.3", title = "Your turn: deal them out")
@ReadAgain("Step 4: one query more, dealt out")
@Timeout(60)
class DealtOutTest {

    private final Shelf shelf = new Shelf();

    @AfterEach
    void close() { shelf.close(); }

    @Test
    void each_author_gets_the_books_that_refer_to_him() {
        List<Author> authors = new ArrayList<>();
        List<Sql> sent = sentBy(() -> authors.addAll(orFail(() -> Author.objects.prefetchRelated("books").orderBy("pk").list())));

        assertThat(sent).as("The authors were asked for, and nothing of their books.").hasSizeGreaterThan(1);
        assertThat(sent.get(1).text()).as("The books of some authors are found by the key in the book that leads back to the author.")
            .containsPattern("WHERE .*\"author_id\"");
        assertThat(authors.get(1).books.list()).as("Jane Austen has a book that is not hers: deal the rows out by the key that leads back.")
            .extracting(book -> book.title).isSubsetOf("Emma", "Persuasion");
        assertThat(authors.get(1).books.list()).as("Jane Austen wrote two of the five books, and was given fewer. What is connected takes the place of"
            + " what was: connect each object once, with the list of all its rows.")
            .extracting(book -> book.title).containsExactlyInAnyOrder("Emma", "Persuasion");
        assertThat(authors.get(0).books.list()).as("Samuel Beckett wrote one.").extracting(book -> book.title).containsExactly("Murphy");
    }

    @Test
    void it_is_one_query_for_all() {
        assertThat(Shelf.sqlOf(() -> Author.objects.prefetchRelated("books").filter("pk__lte", 3).forEach(author -> author.books.list())))
            .as("One query for the authors, and one for the books of all of them.").hasSize(2);
    }

    @Test
    void who_has_none_is_told_so() {
        Author dickinson = orFail(() -> Author.objects.prefetchRelated("books").orderBy("-pk").list()).get(0);

        assertThat(Shelf.sqlOf(() -> assertThat(dickinson.books.list()).as("Emily Dickinson has no books here.").isEmpty()))
            .as("Emily Dickinson has no books, and nobody told her, so she asked: connect each object, be it with an empty list.").isEmpty();
    }

    @Test
    void along_a_foreign_key_the_same_object_serves_all() {
        List<Book> books = new ArrayList<>();
        List<Sql> sent = sentBy(() -> books.addAll(orFail(() -> Book.objects.orderBy("pk").prefetchRelated("author").list())));

        assertThat(sent).as("The books were asked for, and nothing of their authors.").hasSizeGreaterThan(1);
        assertThat(sent.get(1).parameters()).as("The keys to ask for are those that the books hold: Austen's, O'Brien's and Beckett's.")
            .contains(shelf.austen.id, shelf.brien.id, shelf.beckett.id).doesNotContain(shelf.dickinson.id);
        assertThat(Shelf.sqlOf(() -> assertThat(books).as("Each book has its own author.").extracting(book -> book.author.get().name)
            .containsExactly("Jane Austen", "Flann O'Brien", "Jane Austen", "Samuel Beckett", "Flann O'Brien")))
            .as("The authors were prefetched, and asked for again: connect each book with the row whose key it has.").isEmpty();
        assertThat(books.get(0).author.get()).as("Two books by one author have one object.").isSameAs(books.get(2).author.get());
        assertThat(sent.get(1).parameters()).as("Five books have three authors: ask for these three, for each once.").hasSize(3);
    }

    @Test
    void no_key_asks_for_nothing() {
        List<Book> books = new ArrayList<>();
        List<Sql> sent = sentBy(() -> books.addAll(orFail(() -> Book.objects.orderBy("pk").prefetchRelated("publisher").list())));

        assertThat(sent.get(1).parameters()).as("Emma has no publisher, so there is no key to ask for.").containsExactly(shelf.longman.id);
        assertThat(books.get(0).publisher.get()).as("Emma has no publisher.").isNull();
        assertThat(books.get(1).publisher.get().name).as("The Poor Mouth has one.").isEqualTo("Longman");
        assertThat(Shelf.sqlOf(() -> orFail(() -> Book.objects.filter("title", "Emma").prefetchRelated("publisher").list())))
            .as("No book of this result has a publisher: then nothing is sent for publishers.").hasSize(1);
        Prefetch own = Prefetch.of("publisher", Publisher.objects.all());
        assertThat(Shelf.sqlOf(() -> orFail(() -> Book.objects.filter("title", "Emma").prefetchRelated(own).list())))
            .as("No key is left to ask for: then nothing is sent, whatever queryset is given.").hasSize(1);
    }

    @Test
    void a_key_need_not_be_called_id() {
        Book poorMouth = orFail(() -> Book.objects.prefetchRelated("language").get("title", "The Poor Mouth"));

        assertThat(Shelf.sqlOf(() -> assertThat(poorMouth.language.get().code).isEqualTo("ga")))
            .as("A language is found by its code, its key: pk is a name for the key of any model.").isEmpty();
        assertThat(orFail(() -> Language.objects.prefetchRelated("books").get("code", "ga").books.list())).as("And back, from the language to its"
            + " books.").hasSize(1);
    }

    @Test
    void keys_are_compared_by_their_value() {
        Author late = Author.objects.create(author -> {
            author.id = 1000L;
            author.name = "Karel Čapek";
        });
        Shelf.book("War with the Newts", late, 348, null, null);

        assertThat(orFail(() -> Author.objects.prefetchRelated("books").get("pk", 1000)).books.list()).as("The author 1000 has a book. A key of 1000 in"
            + " one row and one in another are two objects in Java: equals compares their values, and == does not.").hasSize(1);
    }

    @Test
    void the_queryset_of_the_prefetch_chooses_orders_and_gives_the_name() {
        Prefetch thick = Prefetch.of("books", Book.objects.filter("pages__gt", 150).orderBy("pages")).as("thick");
        List<Author> authors = orFail(() -> Author.objects.prefetchRelated(thick).orderBy("pk").list());

        assertThat(authors.get(2).prefetched("thick", Book.class)).as("Of O'Brien's books one has more than 150 pages: ask the rows that were given, not"
            + " all.").extracting(book -> book.title).containsExactly("The Third Policeman");
        assertThat(authors.get(1).prefetched("thick", Book.class)).as("By the order of the queryset, Persuasion comes before Emma: keep the rows"
                + " of each object in the order in which they were found.")
            .extracting(book -> book.title).containsExactly("Persuasion", "Emma");
        for (int pages = 900; pages > 400; pages -= 50) {
            Shelf.book("Volume " + pages, shelf.dickinson, pages, null, null);
        }
        assertThat(orFail(() -> Author.objects.prefetchRelated(thick).get("name", "Emily Dickinson")).prefetched("thick", Book.class)).as("Ten volumes,"
            + " by the order of the queryset: keep the rows of each object in the order in which they were found.")
            .isSortedAccordingTo(Comparator.comparing(book -> book.pages)).hasSize(10);
        assertThat(authors.get(2).books.list()).as("Under a name of its own, the part does not stand for the whole.").hasSize(2);
    }

    @Test
    void all_that_was_found_is_given_so_that_a_path_goes_on() {
        Member emma = Shelf.member("Emma");
        List.of("Emma", "Murphy", "Persuasion").forEach(title -> Shelf.loan(title, emma, 0, null));
        List<Author> authors = new ArrayList<>();

        assertThat(Shelf.sqlOf(() -> authors.addAll(orFail(() -> Author.objects.orderBy("pk").prefetchRelated("books__loans").list()))))
            .as("Authors, books, loans: three queries. The loans are asked of the books that read gives back.").hasSize(3);
        assertThat(Shelf.sqlOf(() -> authors.forEach(author -> author.books.list().forEach(book -> book.loans.list()))))
            .as("Three queries ran, and still the books do not know their loans: give back all rows that were found, since the next step is about"
                + " them.").isEmpty();
    }

    @Test
    void more_keys_than_fit_into_one_statement() {
        shelf.library.update(Sql.of("INSERT INTO \"desk_author\" (\"name\", \"born\") SELECT 'Author ' || X, 1900 FROM SYSTEM_RANGE(1, 10000)"));
        List<Author> authors = new ArrayList<>();
        Shelf.book("At the End", Author.objects.last().orElseThrow(), 100, null, null);
        List<Sql> sent = sentBy(() -> authors.addAll(orFail(() -> Author.objects.orderBy("pk").prefetchRelated("books").list())));

        assertThat(sent.stream().map(sql -> sql.parameters().size())).as("10,004 keys, and a statement takes 10,000 parameters: rows.executor().batches(keys, 1) cuts the list.")
            .allSatisfy(parameters -> assertThat(parameters).isLessThanOrEqualTo(10_000));
        assertThat(Shelf.sqlOf(() -> assertThat(authors.get(1).books.list()).as("Jane Austen, in the first piece of the list, has her books.").hasSize(2)))
            .as("Jane Austen was in the first piece of the list, and asked again.").isEmpty();
        assertThat(authors.get(10_003).books.list()).as("The last author, behind the first 10,000 keys, has a book: ask for the keys of each piece.")
            .hasSize(1);
        assertThat(sent.size()).as("One query for the authors, and two for the books: as few as the keys fit into.").isEqualTo(3);
    }

    private static List<Sql> sentBy(Runnable action) {
        try (QueryLog queries = QueryLog.capture()) {
            action.run();
            return queries.entries().stream().map(QueryLog.Entry::sql).toList();
        }
    }

    private static <T> T orFail(Supplier<T> action) {
        try {
            return action.get();
        } catch (BookwormException | NullPointerException | IndexOutOfBoundsException | ClassCastException | IllegalStateException
                | UnsupportedOperationException e) {
            throw new AssertionError("To prefetch ended with " + e.getClass().getSimpleName() + ": "
                + String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
        }
    }
}
