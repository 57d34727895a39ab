package bookworm.meta;

import static bookworm.meta.FieldState.field;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.ModelError;
import bookworm.fields.*;
import java.util.*;
import library.*;
import org.junit.jupiter.api.Test;

/** A model as a value, with a class behind it or none. */
class ModelStateTest {

    private static final FieldState KEY = field(AutoField.class);
    private static final FieldState TO_BOOK = field(ForeignKey.class, "to", "shop.Book", "onDelete", OnDelete.CASCADE);

    private static ModelState model(String name, Object... fields) {
        return new ModelState("shop", name, Maps.of(fields), Map.of(), List.of(), List.of());
    }

    @Test
    void the_state_of_a_class_equals_one_that_is_written_by_hand() {
        FieldState name = field(CharField.class, "maxLength", 50, "unique", true);

        assertThat(Models.meta(Tag.class).state())
            .isEqualTo(new ModelState("books", "Tag", Maps.of("name", name, "id", KEY), Map.of(), List.of(), List.of()))
            .isNotEqualTo(new ModelState("books", "Tag", Maps.of("name", name), Map.of(), List.of(), List.of()));
    }

    @Test
    void what_meta_says_are_options_and_indexes() {
        ModelState book = Models.meta(Book.class).state();

        assertThat(book.options()).isEqualTo(Map.of("ordering", List.of("-publicationDate")));
        assertThat(book.ordering()).containsExactly("-publicationDate");
        assertThat(book.indexes()).extracting(IndexState::fields).containsExactly(List.of("title"), List.of("isbn"));
        assertThat(Models.meta(Tag.class).state().ordering()).isEmpty();
        assertThat(model("AuthorProfile").table()).isEqualTo("shop_authorprofile");
        assertThat(model("A".repeat(70)).table()).as("as long as a database allows").hasSize(63);
        assertThat(new ModelState("shop", "Tag", Map.of(), Map.of("table", "labels"), List.of(), List.of()).table()).isEqualTo("labels");
    }

    @Test
    void models_without_a_class_have_metadata_as_others_have() {
        Map<String, ModelMeta> models = Models.of(List.of(model("Loan", "id", KEY, "book", TO_BOOK), model("Book", "isbn",
            field(CharField.class, "maxLength", 13, "primaryKey", true))));
        ModelMeta loan = models.get("shop.Loan");

        assertThat(loan.javaClass()).isNull();
        assertThat(loan.field("bookId").type()).as("that of the key it refers to").isInstanceOf(CharType.class);
        assertThat(loan.field("book").reference().target()).isSameAs(models.get("shop.Book"));
        assertThat(models.get("shop.Book").relation("loan")).isPresent();
    }

    @Test
    void they_may_lead_to_themselves_and_in_circles() {
        FieldState best = TO_BOOK.with("to", "shop.Loan").with("relatedName", "+");
        Map<String, ModelMeta> models = Models.of(List.of(model("Book", "id", KEY, "sequel", TO_BOOK, "best", best),
            model("Loan", "id", KEY, "book", TO_BOOK)));

        assertThat(models.get("shop.Book").field("sequel").reference().target()).isSameAs(models.get("shop.Book"));
        assertThat(models.get("shop.Book").field("best").reference().target()).isSameAs(models.get("shop.Loan"));
    }

    @Test
    void they_and_the_models_of_the_program_do_not_know_each_other() {
        List<ModelMeta> classes = Models.check(Author.class, Publisher.class, Tag.class, Book.class);
        Models.of(classes.stream().map(ModelMeta::state).toList());

        assertThat(classes.get(0).reverseRelations()).extracting(Relation::source).containsOnly(classes.get(0));
        assertThatThrownBy(() -> Models.of(List.of(Models.meta(AuthorProfile.class).state()))).isInstanceOf(ModelError.class)
            .hasMessageContaining("books.AuthorProfile.author leads to books.Author, which is no model.");
    }

    @Test
    void a_relation_to_no_model_is_a_mistake_with_the_nearest() {
        ModelState wrong = model("Loan", "id", KEY, "book", TO_BOOK.with("to", "shop.Bok"));
        assertThatThrownBy(() -> Models.of(List.of(model("Book", "id", KEY), wrong)))
            .isInstanceOf(ModelError.class)
            .hasMessageContaining("shop.Loan.book leads to shop.Bok, which is no model. Did you mean 'shop.Book'?");
        for (String through : new String[] {null, "shop.Book", "shop.Tagging"}) {
            FieldState tags = field(ManyToMany.class, "to", "shop.Tag").with("through", through);
            assertThatThrownBy(() -> Models.of(List.of(model("Book", "id", KEY, "tags", tags)))).isInstanceOf(ModelError.class)
                .hasMessageContaining("shop.Book.tags leads to shop.Tag, which is no model.").hasMessageNotContaining("null");
        }
        FieldState shelves = field(ManyToMany.class, "to", "shop.Book", "through", "shop.Place");
        assertThatThrownBy(() -> Models.of(List.of(model("Book", "id", KEY, "shelves", shelves)))).isInstanceOf(ModelError.class)
            .hasMessageContaining("shop.Book.shelves leads to shop.Place, which is no model.");
    }

    @Test
    void all_mistakes_are_told_at_once() {
        assertThatThrownBy(() -> Models.of(List.of(new ModelState("shop", "Book", Maps.of("id", KEY, "isbn", KEY), Map.of(),
            List.of(new IndexState("by_title", List.of("title"))), List.of())))).isInstanceOf(ModelError.class)
            .hasMessageContaining("Book has 2 primary keys").hasMessageContaining("Book: has an index over 'title', which is no field");
    }
}
