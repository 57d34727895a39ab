package bookworm;

import static bookworm.Queries.sqlOf;
import static org.assertj.core.api.Assertions.assertThat;

import books.Author;
import books.AuthorProfile;
import books.Book;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Related objects that come with the rows, in one query. */
class SelectRelatedTest extends SmallLibrary {

    @Test
    void select_related_reads_both_with_one_query() {
        assertThat(sqlOf(() -> {
            for (Book book : Book.objects.selectRelated("author")) {
                assertThat(book.author.get().name).isNotNull();
            }
        })).hasSize(1);
    }

    @Test
    void select_related_over_a_nullable_key_keeps_the_rows_without() {
        penguin.books.add(emma);

        assertThat(sqlOf(() -> {
            List<Book> books = Book.objects.selectRelated("publisher").orderBy("title").list();
            assertThat(books).hasSize(3);
            assertThat(books.get(0).publisher.get()).isEqualTo(penguin);
            assertThat(books.get(1).publisher.get()).isNull();
        })).hasSize(1);
    }

    @Test
    void select_related_goes_back_along_a_one_to_one() {
        AuthorProfile profile = AuthorProfile.objects.create(each -> each.author.set(austen));

        assertThat(sqlOf(() -> {
            List<Author> authors = Author.objects.selectRelated("profile").list();
            assertThat(authors.get(0).profile.get()).contains(profile);
            assertThat(authors.get(0).profile.get().orElseThrow().author.get()).isSameAs(authors.get(0));
            assertThat(authors.get(1).profile.get()).isEmpty();
        })).hasSize(1);
    }

    @Test
    void select_related_goes_further() {
        AuthorProfile.objects.create(each -> {
            each.author.set(austen);
            each.website = "example.org";
        });

        assertThat(sqlOf(() -> {
            Book book = Book.objects.selectRelated("author__profile").get("title", "Emma");
            assertThat(book.author.get().profile.get().orElseThrow().website).isEqualTo("example.org");
        })).hasSize(1);
    }
}
