package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.schema.Schema;
import java.util.List;
import library.*;
import org.junit.jupiter.api.Test;

/** In which order the rows come, and when in none. */
class OrderTest extends FullLibrary {

    @Meta(ordering = {"shelf", "-plaec"})
    static class Misspelt extends Model {
        @CharField(maxLength = 5) String shelf;
        @IntegerField int place;
    }

    @Meta(ordering = "shelf__lower")
    static class Wordy extends Model {
        static final Manager<Wordy> objects = Manager.of(Wordy.class);

        @CharField(maxLength = 5) String shelf;
    }

    static class Plain extends Model { }

    private static String orderOf(QuerySet<?> rows) {
        String[] parts = sqlOf(rows::list).get(0).split(" ORDER BY ");
        return parts.length == 1 ? "none" : parts[1];
    }

    @Test
    void rows_come_by_several_fields_a_minus_turns_one_of_them() {
        QuerySet<Book> books = Book.objects.filter("authorId", 1).orderBy("genre", "-pages");

        assertThat(books).extracting(book -> book.pages).isSortedAccordingTo((one, other) -> other - one).contains(474);
        assertThat(orderOf(books.all())).isEqualTo("\"genre\" ASC, \"pages\" DESC");
    }

    @Test
    void the_last_order_counts() {
        assertThat(orderOf(Book.objects.orderBy("title").orderBy("pages"))).isEqualTo("\"pages\" ASC");
    }

    @Test
    void without_a_word_the_rows_come_as_the_model_says() {
        assertThat(orderOf(Book.objects.all())).isEqualTo("\"publication_date\" DESC");
        assertThat(Author.objects.list()).extracting(author -> author.name).startsWith("Agatha Christie", "Albert Einstein");
    }

    @Test
    void by_no_field_is_in_no_order() {
        assertThat(orderOf(Book.objects.orderBy())).isEqualTo("none");
        assertThat(orderOf(Member.objects.all())).isEqualTo("none");
    }

    @Test
    void reverse_turns_every_field_and_the_models_own_order() {
        assertThat(orderOf(Book.objects.orderBy("genre", "-pages").reverse())).isEqualTo("\"genre\" DESC, \"pages\" ASC");
        assertThat(orderOf(Book.objects.reverse())).isEqualTo("\"publication_date\" ASC");
        assertThat(orderOf(Book.objects.reverse().reverse())).isEqualTo("\"publication_date\" DESC");
    }

    @Test
    void reverse_turns_whatever_order_is_chosen_after_it() {
        assertThat(orderOf(Book.objects.reverse().orderBy("pages"))).isEqualTo("\"pages\" DESC");
    }

    @Test
    void a_queryset_knows_whether_it_has_an_order() {
        assertThat(List.of(Book.objects.isOrdered(), Book.objects.orderBy().isOrdered(), Member.objects.isOrdered(),
            Member.objects.orderBy("name").isOrdered())).containsExactly(true, false, false, true);
        assertThat(Manager.of(Plain.class).isOrdered()).as("of a model that says nothing of itself").isFalse();
    }

    @Test
    void a_wrong_name_is_refused_with_the_right_one() {
        assertThatThrownBy(() -> Book.objects.orderBy("-titel")).isInstanceOf(FieldError.class)
            .hasMessageStartingWith("Cannot resolve 'titel' on Book. Did you mean 'title'?");
        assertThatThrownBy(() -> Book.objects.orderBy("--title")).isInstanceOf(FieldError.class)
            .hasMessageStartingWith("Cannot resolve '--title' on Book.");
        assertThatThrownBy(() -> Book.objects.orderBy("title__gt")).isInstanceOf(FieldError.class)
            .hasMessage("Cannot order by 'title__gt': give the name of a field.");
        assertThatThrownBy(() -> Book.objects.orderBy("title", null)).isInstanceOf(QueryError.class)
            .hasMessage("orderBy: null stands for nothing here, so leave it out.");
    }

    @Test
    void a_models_own_order_is_checked_with_the_model() {
        assertThatThrownBy(() -> Models.meta(Misspelt.class)).isInstanceOf(ModelError.class)
            .hasMessageContaining("Misspelt: orders by 'plaec', but Misspelt has no 'plaec'. Did you mean 'place'?");
    }

    @Test
    void a_word_after_the_field_of_a_models_own_order_is_refused_when_it_is_used() {
        Schema.create(Wordy.class);

        assertThatThrownBy(() -> Wordy.objects.list()).isInstanceOf(FieldError.class)
            .hasMessage("Cannot order by 'shelf__lower': give the name of a field.");
    }
}
