package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.QueryLog;
import bookworm.errors.*;
import bookworm.schema.Schema;
import java.time.LocalDate;
import java.util.*;
import java.util.stream.LongStream;
import library.*;
import org.junit.jupiter.api.*;

/** The library's rows, deleted one or many at once: which statements that takes, and what objects know of it. */
class DeletingTest extends StoredEmma {

    private Member ines;
    private Loan loan;

    @BeforeEach
    void lend() {
        ines = Member.objects.create(member -> {
            member.name = "Inês";
            member.email = "ines@example.org";
            member.joined = LocalDate.of(2018, 3, 7);
        });
        loan = ines.loans.create(each -> {
            each.book.set(emma);
            each.loanedOn = LocalDate.of(2024, 2, 29);
            each.dueOn = LocalDate.of(2024, 3, 14);
        });
    }

    @Test
    void a_lent_book_stays_and_so_does_its_author() {
        assertThatThrownBy(austen::delete).isInstanceOfSatisfying(ProtectedError.class,
            error -> assertThat(error.protectedObjects()).isEqualTo(List.of(loan)));
        assertThat(read()).isEqualTo(emma);
        loan.delete();
        assertThat(austen.delete().byModel()).isEqualTo(Map.of("books.Author", 1, "books.Book", 1));
        assertThat(Member.objects.get()).isEqualTo(ines);
    }

    @Test
    void each_relation_is_asked_once_and_who_refers_goes_first() {
        loan.delete();

        assertThat(sqlOf(austen::delete)).extracting(sql -> sql.replaceAll("SELECT .* FROM", "SELECT ... FROM")).containsExactly(
            "SELECT ... FROM \"books_book\" WHERE \"books_book\".\"author_id\" IN (?)",
            "SELECT ... FROM \"books_loan\" WHERE \"books_loan\".\"book_id\" IN (?)",
            "DELETE FROM \"books_book\" WHERE \"books_book\".\"id\" IN (?)",
            "DELETE FROM \"books_author\" WHERE \"books_author\".\"id\" IN (?)");
    }

    @Test
    void rows_that_nothing_refers_to_go_by_their_condition_and_are_never_read() {
        assertThat(sqlOf(() -> assertThat(Loan.objects.filter("returnedOn", null).delete())
            .isEqualTo(new Deletion(1, Map.of("books.Loan", 1)))))
            .containsExactly("DELETE FROM \"books_loan\" WHERE \"books_loan\".\"returned_on\" IS NULL");
        assertThat(sqlOf(() -> Loan.objects.all().delete())).containsExactly("DELETE FROM \"books_loan\"");
        assertThat(sqlOf(ines::delete)).as("nor what cascades to them")
            .containsExactly("DELETE FROM \"books_loan\" WHERE \"books_loan\".\"member_id\" IN (?)",
                "DELETE FROM \"books_member\" WHERE \"books_member\".\"id\" IN (?)");
    }

    @Test
    void a_condition_may_go_over_relations() {
        assertThat(sqlOf(() -> assertThat(Loan.objects.filter("book__author__name", "Jane Austen").delete().total()).isEqualTo(1)))
            .singleElement().asString().startsWith("DELETE FROM \"books_loan\" WHERE \"books_loan\".\"id\" IN (SELECT ");
        assertThat(Book.objects.filter("author__name", "Jane Austen").delete().byModel()).isEqualTo(Map.of("books.Book", 1));
        assertThat(ines.loans.all().delete()).as("there are none").isEqualTo(new Deletion(0, Map.of()));
    }

    @Test
    void the_database_itself_takes_nothing_along() {
        assertThat(sqlOf(() -> {
            Schema.drop(Loan.class, Member.class);
            Schema.create(Member.class, Loan.class);
        })).noneMatch(sql -> sql.contains("ON DELETE"));
        assertThatThrownBy(() -> elsewhere("DELETE FROM \"books_author\"")).isInstanceOf(IntegrityError.class);
    }

    @Test
    void the_object_that_is_deleted_loses_its_key_and_its_copies_know_nothing() {
        Book copy = read();
        loan.delete();
        emma.delete();

        assertThat(emma.id).isNull();
        assertThat(emma.isStored()).isFalse();
        assertThat(emma.title).isEqualTo("Emma");
        assertThat(copy.isStored()).as("a copy takes itself for stored").isTrue();
        assertThatThrownBy(copy::refreshFromDb).isInstanceOf(DoesNotExist.class);
        assertThat(copy.delete()).as("and counts for nothing").isEqualTo(new Deletion(0, Map.of()));
    }

    @Test
    void a_slice_cannot_be_deleted_and_nothing_needs_no_statement() {
        assertThatThrownBy(() -> Book.objects.limit(1).delete()).isInstanceOf(QueryError.class)
            .hasMessage("Cannot delete a queryset once it is sliced: slice last, or choose its rows by their keys.");
        assertThatThrownBy(() -> Book.objects.limit(1).update("pages", 1)).hasMessageStartingWith("Cannot update a queryset once");
        assertThatThrownBy(new Book()::delete).isInstanceOf(ValueError.class)
            .hasMessage("Book cannot be deleted: it was never saved, or is deleted already.");
        assertThat(sqlOf(() -> {
            assertThat(Book.objects.none().delete()).isEqualTo(new Deletion(0, Map.of()));
            assertThat(Loan.objects.none().delete().total()).isZero();
        })).isEmpty();
    }

    @Test
    void a_long_list_of_keys_is_asked_for_in_as_many_statements_as_it_needs() {
        List<Long> keys = LongStream.rangeClosed(1, 10_001).boxed().toList();

        try (QueryLog queries = QueryLog.capture()) {
            assertThat(Book.objects.inBulk(keys)).isEqualTo(Map.of(emma.id, emma));
            assertThat(queries.count()).isEqualTo(2);
        }
        assertThat(sqlOf(() -> Book.objects.inBulk(keys.subList(0, 10_000)))).hasSize(1);
    }
}
