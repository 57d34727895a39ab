package bookworm;

import static bookworm.Expressions.count;
import static bookworm.Expressions.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.Book;
import books.Library;
import books.Loan;
import books.Member;
import books.Publisher;
import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.db.Sql;
import bookworm.errors.DatabaseError;
import bookworm.errors.DoesNotExist;
import bookworm.errors.FieldError;
import bookworm.errors.IntegrityError;
import bookworm.errors.MultipleObjectsReturned;
import bookworm.errors.ProtectedError;
import bookworm.errors.QueryError;
import bookworm.errors.ValueError;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way to hold it wrong has one clear message, that names what was meant and says the mend. */
@Contract
class MisuseTest {

    private Database library;
    private Author austen;
    private Book emma;

    @BeforeEach
    void open() {
        library = Library.openEmpty();
        austen = Author.objects.create(author -> author.name = "Jane Austen");
        emma = book("Emma", "1");
        book("Persuasion", "2");
    }

    private Book book(String title, String isbn) {
        return Book.objects.create(book -> {
            book.title = title;
            book.author.set(austen);
            book.isbn = isbn;
            book.publicationDate = LocalDate.of(1815, 12, 23);
        });
    }

    @AfterEach
    void close() {
        library.close();
    }

    // Names

    @Test
    void an_unknown_field_is_answered_with_the_nearest_and_the_choices() {
        assertThatThrownBy(() -> Book.objects.filter("titel", "Emma")).isInstanceOf(FieldError.class)
            .hasMessageContainingAll("Cannot resolve 'titel' on Book.", "Did you mean 'title'?", "Choices: ", "publicationDate");
        assertThatThrownBy(() -> Book.objects.filter("autorId", 1)).as("the key of a relation has a name, too")
            .isInstanceOf(FieldError.class).hasMessageContaining("Did you mean 'authorId'?");
    }

    @Test
    void an_unknown_field_of_a_related_model_is_answered_with_that_models_choices() {
        assertThatThrownBy(() -> Book.objects.filter("author__nmae", "Jane")).isInstanceOf(FieldError.class)
            .hasMessageContainingAll("Cannot resolve 'nmae' in 'author__nmae' on Author.", "Did you mean 'name'?", "birthDate");
    }

    @Test
    void an_unknown_lookup_is_answered_with_the_nearest() {
        assertThatThrownBy(() -> Book.objects.filter("title__icontain", "emma")).isInstanceOf(FieldError.class)
            .hasMessageContainingAll("'icontain' is no lookup for Book.title.", "Did you mean 'icontains'?", "startswith");
        assertThatThrownBy(() -> Book.objects.filter("pages___lt", 1)).as("with the lookups that numbers have")
            .isInstanceOf(FieldError.class).hasMessageContaining("gt, gte").satisfies(error ->
                assertThat(error.getMessage()).doesNotContain("has_key").doesNotContain("contained_by"));
    }

    @Test
    void an_order_that_ends_in_a_lookup_is_refused_at_once() {
        assertThatThrownBy(() -> Book.objects.orderBy("pages__gt")).isInstanceOf(FieldError.class)
            .hasMessage("'gt' compares Book.pages: it gives no value.");
        assertThatThrownBy(() -> Book.objects.filter("pages__gt__lt", 400)).isInstanceOf(FieldError.class)
            .hasMessage("'gt' compares Book.pages: it gives no value.");
    }

    @Test
    void a_lookup_of_dates_is_none_of_texts() {
        assertThatThrownBy(() -> Book.objects.filter("title__year", 1815)).isInstanceOf(FieldError.class)
            .hasMessageContaining("'year' is no lookup for Book.title.");
    }

    @Test
    void an_unknown_field_to_update_is_answered_with_the_choices() {
        assertThatThrownBy(() -> Book.objects.update("titel", "Emma")).isInstanceOf(FieldError.class)
            .hasMessageContainingAll("Book has no field 'titel'.", "Did you mean 'title'?");
    }

    @Test
    void an_annotation_does_not_hide_a_field() {
        assertThatThrownBy(() -> Author.objects.annotate("name", count("books"))).isInstanceOf(QueryError.class)
            .hasMessageContainingAll("The annotation 'name' has the name of a field of Author", "choose another name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1st", "num books", "a\" --", "a'b", "a;b", "a.b", "a-b", "a(b"})
    void an_annotation_is_named_like_a_variable(String name) {
        assertThatThrownBy(() -> Author.objects.annotate(name, count("books"))).isInstanceOf(QueryError.class)
            .hasMessageContainingAll("'" + name + "' cannot name a value", "letters, digits and underscores");
    }

    @Test
    void an_aggregate_is_named_like_a_variable() {
        assertThatThrownBy(() -> Book.objects.aggregate("all pages", sum("pages"))).isInstanceOf(QueryError.class)
            .hasMessageContaining("'all pages' cannot name a value");
    }

    // Values

    @Test
    void a_word_is_no_number() {
        assertThatThrownBy(() -> Book.objects.filter("pages__gt", "many")).isInstanceOf(ValueError.class)
            .hasMessageContaining("Book.pages expected a whole number but got \"many\"");
    }

    @Test
    void a_text_that_is_no_date_is_answered_with_one_that_is() {
        assertThatThrownBy(() -> Book.objects.filter("publicationDate", "23.12.1815")).isInstanceOf(ValueError.class)
            .hasMessageContainingAll("Book.publicationDate expected a date such as \"2024-02-29\"", "\"23.12.1815\"");
    }

    @Test
    void null_is_neither_more_nor_less() {
        assertThatThrownBy(() -> Book.objects.filter("price__gt", null)).isInstanceOf(ValueError.class)
            .hasMessageContainingAll("null cannot be compared with Book.price", "__isnull");
    }

    @Test
    void null_is_in_no_text() {
        assertThatThrownBy(() -> Book.objects.filter("title__contains", null)).isInstanceOf(ValueError.class)
            .hasMessageContainingAll("null cannot be searched for in Book.title", "__isnull");
    }

    @Test
    void isnull_is_asked_with_a_boolean() {
        assertThatThrownBy(() -> Book.objects.filter("price__isnull", "yes")).isInstanceOf(ValueError.class)
            .hasMessageContaining("isnull takes true or false, not yes");
    }

    @Test
    void in_takes_a_list() {
        assertThatThrownBy(() -> Book.objects.filter("genre__in", "FIC")).isInstanceOf(ValueError.class)
            .hasMessageContainingAll("in takes a list of values, not FIC", "List.of(...)");
    }

    @Test
    void range_takes_two() {
        assertThatThrownBy(() -> Book.objects.filter("pages__range", List.of(1, 2, 3))).isInstanceOf(ValueError.class)
            .hasMessageContaining("range takes two values, a first and a last, not 3");
    }

    @Test
    void an_object_that_is_not_saved_has_no_rows_that_refer_to_it() {
        assertThatThrownBy(() -> Book.objects.filter("author", new Author())).isInstanceOf(ValueError.class)
            .hasMessageContainingAll("is not saved, so no row can refer to it", "save it first");
    }

    @Test
    void an_object_of_another_model_is_no_author() {
        assertThatThrownBy(() -> Book.objects.filter("author", emma)).isInstanceOf(ValueError.class)
            .hasMessageContainingAll("Emma", "of Book", "leads to Author");
    }

    @Test
    void an_object_of_another_model_is_in_no_list_of_authors() {
        assertThatThrownBy(() -> Book.objects.filter("author__in", Arrays.asList(austen, emma))).isInstanceOf(ValueError.class)
            .hasMessageContainingAll("Emma", "leads to Author");
    }

    @Test
    void an_object_is_no_title() {
        assertThatThrownBy(() -> Book.objects.filter("title", austen)).isInstanceOf(ValueError.class)
            .hasMessageContainingAll("Cannot look for", "of Author: Book.title is no relation");
    }

    @Test
    void a_foreign_key_holds_no_object_of_another_model() {
        assertThatThrownBy(() -> Book.objects.update("author", emma)).isInstanceOf(ValueError.class)
            .hasMessageContainingAll("Book.author cannot hold 'Emma' of Book");
    }

    @Test
    void a_foreign_key_is_not_updated_to_an_object_that_is_not_saved() {
        Publisher unsaved = new Publisher();

        assertThatThrownBy(() -> Book.objects.update("publisher", unsaved)).isInstanceOf(ValueError.class)
            .hasMessageContaining("not saved");
    }

    // Querysets

    @Test
    void get_wants_one_and_says_what_to_do_where_there_may_be_none() {
        assertThatThrownBy(() -> Book.objects.get("title", "Ulysses")).isInstanceOf(DoesNotExist.class)
            .hasMessageContainingAll("No Book matches the query", "filter(...).first()");
    }

    @Test
    void get_wants_one_and_says_how_many_there_are() {
        assertThatThrownBy(() -> Book.objects.get("author", austen)).isInstanceOf(MultipleObjectsReturned.class)
            .hasMessageContainingAll("more than one Book, 2 of them", "filter(...)");
    }

    @Test
    void get_does_not_count_further_than_twenty() {
        for (int i = 10; i < 40; i++) {
            book("Volume " + i, "" + i);
        }

        assertThatThrownBy(() -> Book.objects.get("author", austen)).isInstanceOf(MultipleObjectsReturned.class)
            .hasMessageContaining("more than 20 of them");
    }

    @Test
    void a_slice_comes_last() {
        QuerySet<Book> two = Book.objects.all().limit(2);

        assertThatThrownBy(() -> two.filter("title", "Emma")).isInstanceOf(QueryError.class)
            .hasMessageContainingAll("Cannot filter a queryset once it is sliced", "slice last");
        assertThatThrownBy(() -> two.exclude("title", "Emma")).isInstanceOf(QueryError.class).hasMessageContaining("exclude");
        assertThatThrownBy(() -> two.orderBy("title")).isInstanceOf(QueryError.class).hasMessageContaining("order");
        assertThatThrownBy(() -> two.update("pages", 1)).isInstanceOf(QueryError.class).hasMessageContaining("Cannot update a queryset once it is sliced");
        assertThatThrownBy(two::delete).isInstanceOf(QueryError.class).hasMessageContaining("Cannot delete a queryset once it is sliced");
    }

    @Test
    void a_slice_counts_from_the_first() {
        assertThatThrownBy(() -> Book.objects.all().slice(-3, 2)).isInstanceOf(QueryError.class)
            .hasMessageContainingAll("counts from the first row", "-3", "reverse() first");
    }

    @Test
    void an_offset_counts_from_the_first() {
        assertThatThrownBy(() -> Book.objects.all().offset(-3)).isInstanceOf(QueryError.class)
            .hasMessageContaining("counts from the first row");
    }

    @Test
    void there_is_no_row_beyond_the_last() {
        assertThatThrownBy(() -> Book.objects.all().at(2)).isInstanceOf(IndexOutOfBoundsException.class)
            .hasMessageContaining("no row 2");
    }

    @Test
    void select_related_is_for_single_objects() {
        assertThatThrownBy(() -> Author.objects.selectRelated("books")).isInstanceOf(FieldError.class)
            .hasMessageContainingAll("'books'", "leads to many objects: use prefetchRelated", "profile");
    }

    // Writing

    @Test
    void a_duplicate_in_a_unique_field_names_the_model_and_the_constraint() {
        assertThatThrownBy(() -> book("Emma again", "1")).isInstanceOf(IntegrityError.class)
            .hasMessageStartingWith("Book: ").hasMessageContainingAll("isbn", "INSERT INTO \"books_book\"", "Parameters: [");
    }

    @Test
    void a_null_in_a_field_that_is_never_null_names_the_model_and_the_column() {
        emma.title = null;

        assertThatThrownBy(emma::save).isInstanceOf(IntegrityError.class)
            .hasMessageStartingWith("Book: ").message().containsIgnoringCase("title").containsPattern("(?i)null.*not.allowed|not-null");
    }

    @Test
    void a_key_that_leads_nowhere_is_refused_by_the_database() {
        emma.author.key(99);

        assertThatThrownBy(emma::save).isInstanceOf(IntegrityError.class).hasMessageContaining("author_id");
    }

    @Test
    void an_object_is_saved_after_those_that_it_refers_to() {
        emma.publisher.set(new Publisher());

        assertThatThrownBy(emma::save).isInstanceOf(ValueError.class)
            .hasMessageContainingAll("Cannot save this Book", "its publisher is not saved yet", "Save that first");
    }

    @Test
    void what_was_never_saved_cannot_be_deleted() {
        assertThatThrownBy(new Author()::delete).isInstanceOf(ValueError.class)
            .hasMessageContainingAll("Author cannot be deleted", "never saved");
    }

    @Test
    void what_others_protect_cannot_be_deleted() {
        Loan loan = lend(emma);

        assertThatThrownBy(emma::delete).isInstanceOf(ProtectedError.class)
            .hasMessageContainingAll("Cannot delete Book: 1 row still refers to what would go, through Loan.book (PROTECT)");
        assertThatThrownBy(austen::delete).as("it names what was to be deleted, and not only what is in the way")
            .isInstanceOfSatisfying(ProtectedError.class, error -> {
                assertThat(error).hasMessageContainingAll("Cannot delete Author", "Loan.book");
                assertThat(error.protectedObjects()).isEqualTo(List.of(loan));
            });
        assertThat(Book.objects.count()).as("nothing is deleted where something is protected").isEqualTo(2);
    }

    private static Loan lend(Book book) {
        Member member = Member.objects.create(each -> {
            each.name = "Ann";
            each.email = "ann@example.org";
            each.joined = LocalDate.of(2024, 1, 1);
        });
        return Loan.objects.create(loan -> {
            loan.book.set(book);
            loan.member.set(member);
            loan.loanedOn = LocalDate.of(2024, 1, 2);
            loan.dueOn = LocalDate.of(2024, 2, 2);
        });
    }

    @Test
    void the_key_is_no_field_to_save_by_name() {
        assertThatThrownBy(() -> emma.save("id")).isInstanceOf(FieldError.class)
            .hasMessageContaining("Book.id is the key, which says which row to write");
    }

    @Test
    void a_misspelt_field_to_save_is_answered_with_the_nearest() {
        assertThatThrownBy(() -> emma.save("page")).isInstanceOf(FieldError.class)
            .hasMessageContainingAll("Book has no field 'page'", "Did you mean 'pages'?");
    }

    // The database

    @Test
    void a_query_without_a_database_says_how_to_open_one() {
        library.close();

        assertThatThrownBy(() -> Book.objects.count()).isInstanceOf(DatabaseError.class)
            .hasMessageContainingAll("No database is open", "Database.open(");
    }

    @Test
    void a_closed_database_says_so() {
        library.close();

        assertThatThrownBy(() -> library.update(Sql.of("DELETE FROM \"books_tag\""))).isInstanceOf(DatabaseError.class)
            .hasMessageContainingAll("The database jdbc:", "is closed");
    }

    @Test
    void a_missing_table_names_the_model_and_shows_the_sql() {
        library.update(Sql.of("DROP TABLE \"books_loan\""));

        assertThatThrownBy(() -> Loan.objects.filter("book", emma).list()).isInstanceOf(DatabaseError.class)
            .hasMessageStartingWith("Loan: ").hasMessageContainingAll("books_loan", "SQL: SELECT ", "Parameters: [" + emma.id + "]");
    }

    @Test
    void a_wrong_name_costs_no_query() {
        try (QueryLog queries = QueryLog.capture()) {
            assertThatThrownBy(() -> Book.objects.filter("titel", "Emma")).isInstanceOf(FieldError.class);
            assertThat(queries.sql()).isEmpty();
        }
    }
}
