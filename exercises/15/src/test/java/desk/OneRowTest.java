package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.BookwormException;
import bookworm.exercises.*;
import java.util.*;
import java.util.function.Supplier;
import org.junit.jupiter.api.*;

@Exercise(value = "15.2", title = "Your turn: several objects from one row")
@ReadAgain("Step 3: several objects from one row")
@Timeout(60)
class OneRowTest {

    private final Shelf shelf = new Shelf();

    @AfterEach
    void close() { shelf.close(); }

    @Test
    void an_object_alone_has_its_values() {
        Book murphy = orFail(() -> Book.objects.get("title", "Murphy"));

        assertThat(Arrays.asList(murphy.title, murphy.pages, murphy.author.key())).as("Read each field at its own position, and set it.")
            .isEqualTo(List.of("Murphy", 282, shelf.beckett.id));
        assertThat(murphy.isStored()).as("What was read has a row: give it its state.").isTrue();
    }

    @Test
    void each_row_is_an_object_of_its_own() {
        List<Book> books = orFail(() -> Book.objects.orderBy("pk").list());

        assertThat(books.stream().map(book -> book.title).toList()).as("Five rows, five objects: make one for each row.")
            .containsExactly("Emma", "The Poor Mouth", "Persuasion", "Murphy", "The Third Policeman");
        List<Book> withAuthors = orFail(() -> Book.objects.selectRelated("author").orderBy("pk").list());

        assertThat(withAuthors.get(0).author.get()).as("Two rows have Jane Austen, and each is read into an Author of its own: who changes one"
            + " must not change the other.").isNotSameAs(withAuthors.get(2).author.get());
    }

    @Test
    void what_was_selected_with_it_is_read_from_its_own_columns() {
        Book murphy = orFail(() -> Book.objects.selectRelated("author").get("title", "Murphy"));

        assertThat(Shelf.sqlOf(() -> murphy.author.get())).as("The author came in the same row, and was asked for again: connect it with the"
            + " book.").isEmpty();
        assertThat(murphy.author.get()).as("The author has a key in this row: make an object.").isNotNull();
        assertThat(Arrays.asList(murphy.author.get().id, murphy.author.get().name, murphy.author.get().born)).as("The columns of the author begin"
            + " after those of the book, and one of each is called id: read them by position.").isEqualTo(List.of(shelf.beckett.id, "Samuel Beckett", 1906));
        assertThat(murphy.author.get().isStored()).as("The related object has a row, too.").isTrue();
    }

    @Test
    void where_the_row_has_none_there_is_none() {
        Book emma = orFail(() -> Book.objects.selectRelated("publisher").get("title", "Emma"));

        assertThat(emma.publisher.get()).as("Emma has no publisher: the LEFT JOIN gave nulls, and an object was made of them. Whether"
            + " there is one, the publisher's own key tells, at its own position.").isNull();
        assertThat(emma.publisher.key()).as("The key in the book is still null.").isNull();
    }

    @Test
    void a_value_may_be_null_where_the_object_is_there() {
        Book poorMouth = orFail(() -> Book.objects.selectRelated("author", "language").get("title", "The Poor Mouth"));

        assertThat(Shelf.sqlOf(() -> poorMouth.author.get())).as("Of Flann O'Brien no year of birth is known, and so he was taken for"
            + " nobody. Only the key tells whether there is a row.").isEmpty();
        assertThat(poorMouth.author.get().born).as("A null is read as null.").isNull();
        assertThat(Shelf.sqlOf(() -> poorMouth.language.get())).as("The key of a language is its second column, and its first is null here. Ask"
            + " for the key where it stands.").isEmpty();
        assertThat(poorMouth.language.get().code).as("The language that was read.").isEqualTo("ga");
    }

    @Test
    void several_relations_and_those_behind_them() {
        Member emma = Shelf.member("Emma");
        Shelf.loan("The Poor Mouth", emma, 0, null);
        Loan loan = orFail(() -> Loan.objects.selectRelated("book__author", "book__publisher", "member").get());

        assertThat(Shelf.sqlOf(() -> {
            assertThat(loan.book.get().title).as("The book of the loan.").isEqualTo("The Poor Mouth");
            assertThat(loan.member.get().name).as("Behind all the others in the row, the member.").isEqualTo("Emma");
        })).as("The book and the member came in the same row, and were asked for again: connect each of them with the loan.").isEmpty();
        assertThat(Shelf.sqlOf(() -> {
            assertThat(loan.book.get().author.get().name).as("Behind the book, its author.").isEqualTo("Flann O'Brien");
            assertThat(loan.book.get().publisher.get().name).as("Behind the book, its publisher.").isEqualTo("Longman");
        })).as("The book's author and publisher came in the same row, and were asked for again: the reader of a relation has relations of its own.")
            .isEmpty();
    }

    @Test
    void what_was_read_in_one_run_belongs_together() {
        assertThat(Shelf.warningsOf(() -> Book.objects.all().forEach(book -> book.author.get()))).as("The books of one result know that they were read"
            + " together, by their state: ObjectState.read(all).").hasSize(1);
        Member emma = Shelf.member("Emma");
        List.of("Emma", "Murphy", "Persuasion").forEach(title -> Shelf.loan(title, emma, 0, null));

        assertThat(Shelf.warningsOf(() -> Loan.objects.selectRelated("book").forEach(loan -> loan.book.get().author.get())))
            .as("The books came with their loans, in one run, and then each loaded its author: give `all` to the related objects, too.")
            .singleElement().asString().contains("Book.author was loaded 3 times");
        assertThat(Shelf.warningsOf(() -> List.of("Emma", "Murphy", "Persuasion").forEach(title -> Book.objects.get("title", title).author.get())))
            .as("Three queries gave one book each, and these were taken for one result: the objects of a run share the `all` of that run, and no other.")
            .isEmpty();
    }

    private static <T> T orFail(Supplier<T> action) {
        try {
            return action.get();
        } catch (BookwormException | NullPointerException | IndexOutOfBoundsException | ClassCastException e) {
            throw new AssertionError("The row could not be read. " + e.getClass().getSimpleName() + ": "
                + String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
        }
    }
}
