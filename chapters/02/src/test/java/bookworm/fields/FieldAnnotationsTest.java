package bookworm.fields;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.Model;
import bookworm.meta.Models;
import java.lang.annotation.*;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldAnnotationsTest {

    static class Everything extends Model {
        @CharField(maxLength = 13)  String text;
        @TextField                  String longText;
        @IntegerField               int number;
        @PositiveIntegerField       Integer count;
        @BigIntegerField            long bigNumber;
        @DateField                  LocalDate day;
    }

    @Test
    void each_kind_of_field_knows_what_sql_calls_its_column() {
        assertThat(Models.meta(Everything.class).fields()).extracting(field -> field.type().columnType())
            .containsExactly("BIGINT", "VARCHAR(13)", "TEXT", "INTEGER", "INTEGER", "BIGINT", "DATE");
    }

    @Test
    void the_declared_kind_tells_two_fields_of_one_sql_type_apart() {
        assertThat(Models.meta(Everything.class).fields()).extracting(field -> field.state().kind().getSimpleName())
            .containsSequence("IntegerField", "PositiveIntegerField");
    }

    @ParameterizedTest
    @ValueSource(classes = {AutoField.class, CharField.class, TextField.class, IntegerField.class, PositiveIntegerField.class,
        BigIntegerField.class, DateField.class})
    void a_field_annotation_is_still_there_at_run_time_and_stands_on_fields_only(Class<?> annotation) {
        assertThat(annotation.getAnnotation(Retention.class)).as("@Retention of " + annotation.getSimpleName()).isNotNull()
            .extracting(Retention::value).isEqualTo(RetentionPolicy.RUNTIME);
        assertThat(annotation.getAnnotation(Target.class).value()).containsExactly(ElementType.FIELD);
    }
}
