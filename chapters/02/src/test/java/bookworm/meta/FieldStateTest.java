package bookworm.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.errors.ModelError;
import bookworm.fields.*;
import java.lang.annotation.*;
import org.junit.jupiter.api.Test;

class FieldStateTest {

    @TextField                                                    String text;
    @CharField(maxLength = 5, nullable = true, column = "a_name") String name;
    @CharField(maxLength = 13, primaryKey = true)                 String key;
    @AutoField                                                    Long counted;
    @Useless                                                      String nothing;

    @FieldDefinition(Unmakeable.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Useless { }

    static final class Unmakeable implements FieldType<String> {

        Unmakeable(int number) { }

        @Override public Class<String> javaType() { return String.class; }

        @Override public String columnType() { return "TEXT"; }
    }

    @Test
    void an_option_is_read_by_its_name() {
        assertThat((Integer) state("name").option("maxLength")).isEqualTo(5);
        assertThat(state("name").is("nullable")).isTrue();
    }

    @Test
    void an_option_that_is_not_offered_is_null_and_never_true() {
        assertThat((Object) state("text").option("maxLength")).isNull();
        assertThat(state("text").is("primaryKey")).isFalse();
    }

    @Test
    void the_kind_is_the_annotation_and_not_the_proxy_that_stands_for_it() {
        assertThat(state("text").kind()).isEqualTo(TextField.class);
    }

    @Test
    void a_column_is_called_as_the_field_says_or_else_like_the_field() {
        assertThat(state("name").column("name")).isEqualTo("a_name");
        assertThat(state("text").column("longText")).isEqualTo("long_text");
    }

    @Test
    void a_key_is_unique_without_saying_so() {
        assertThat(state("key").isUnique()).isTrue();
        assertThat(state("name").isUnique()).isFalse();
    }

    @Test
    void what_the_database_counts_is_a_key_without_saying_so() {
        assertThat(state("counted").isPrimaryKey()).isTrue();
        assertThat(state("name").isPrimaryKey()).isFalse();
    }

    @Test
    void a_type_is_made_with_its_annotation_or_with_nothing() {
        assertThat(state("name").type().columnType()).isEqualTo("VARCHAR(5)");
        assertThat(state("text").type().columnType()).isEqualTo("TEXT");
    }

    @Test
    void a_type_that_cannot_be_made_says_which_constructor_it_lacks() {
        assertThatThrownBy(() -> state("nothing").type()).isInstanceOf(ModelError.class)
            .hasMessageContainingAll("@Useless names the type Unmakeable", "a constructor that takes @Useless", "or one without arguments");
    }

    private static FieldState state(String field) {
        try {
            return new FieldState(FieldStateTest.class.getDeclaredField(field).getAnnotations()[0]);
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }
}
