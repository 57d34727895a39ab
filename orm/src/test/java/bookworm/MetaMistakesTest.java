package bookworm;

import static bookworm.Expressions.check;
import static bookworm.Expressions.q;
import static bookworm.Expressions.unique;
import static bookworm.Mistakes.assertMistake;
import static bookworm.Mistakes.mistakes;
import static org.assertj.core.api.Assertions.assertThat;

import bookworm.fields.CharField;
import bookworm.fields.ForeignKey;
import bookworm.fields.IntegerField;
import bookworm.fields.ManyToMany;
import bookworm.fields.OnDelete;
import bookworm.fields.TextField;
import bookworm.meta.Constraint;
import bookworm.meta.Index;
import bookworm.meta.Meta;
import org.junit.jupiter.api.Test;

/** Models that are wrong in what they say of themselves: order, indexes, constraints. */
class MetaMistakesTest {

    @Meta(ordering = "-titel")
    static class Disordered extends Model {
        @TextField String title;
    }

    @Test
    void an_ordering_names_fields() {
        assertMistake(Disordered.class, "Disordered: orders by 'titel', but Disordered has no 'titel'", "Did you mean 'title'?");
    }

    @Meta(ordering = {"shelves__label", "-shelves__labell", "shelves__room__colour"})
    static class Closet extends Model {
    }

    @Meta(ordering = {"room", "room__closets__shelves__label", "label__upper"})
    static class Plank extends Model {
        @CharField(maxLength = 5) String label = "";
        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "shelves") final Ref<Closet> room = ref();
    }

    @Test
    void an_ordering_is_checked_to_its_end_forward_and_back() {
        assertThat(mistakes(Closet.class, Plank.class)).hasSize(3)
            .anyMatch(mistake -> mistake.contains("Closet: orders by 'shelves__labell'") && mistake.contains("Did you mean 'label'?"))
            .anyMatch(mistake -> mistake.contains("Closet: orders by 'shelves__room__colour'"))
            .anyMatch(mistake -> mistake.contains("Plank: orders by 'room__closets__shelves__label'"));
    }

    @Meta(indexes = @Index({"title", "-autor"}))
    static class Misindexed extends Model {
        @TextField String title;
        @TextField String author;
    }

    @Test
    void an_index_names_fields() {
        assertMistake(Misindexed.class, "Misindexed: has an index over 'autor'", "Did you mean 'author'?");
    }

    @Meta(indexes = @Index("tags"))
    static class IndexedLinks extends Model {
        @ManyToMany final ManyRelatedSet<Label> tags = manyRelatedSet();
    }

    static class Label extends Model {
    }

    @Test
    void an_index_names_columns_only() {
        assertMistake(IndexedLinks.class, "IndexedLinks: has an index over 'tags'");
    }

    static class WrongUnique extends Model {
        static final Constraint ONCE = unique("once", "title", "yaer");
        @TextField String title;
        @IntegerField int year;
    }

    @Test
    void a_unique_constraint_names_columns() {
        assertMistake(WrongUnique.class, "WrongUnique: the constraint once names 'yaer'", "Did you mean 'year'?");
    }

    static class WrongCheck extends Model {
        static final Constraint POSITIVE = check("positive", q("yaer__gt", 0));
        static final Constraint RECENT = check("recent", q("year__gt", "yesterday"));
        @IntegerField int year;
    }

    @Test
    void a_check_names_columns_and_compares_them_with_fitting_values() {
        assertThat(mistakes(WrongCheck.class)).hasSize(2)
            .anyMatch(mistake -> mistake.contains("the constraint positive cannot be used. Cannot resolve 'yaer'"))
            .anyMatch(mistake -> mistake.contains("the constraint recent cannot be used. WrongCheck.year expected a whole number"));
    }
}
