package bookworm.migrations;

import static bookworm.meta.FieldState.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import bookworm.fields.*;
import bookworm.meta.FieldState;
import bookworm.meta.ModelState;
import bookworm.migrations.Operations.*;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** Changes that the rows that are there may not survive as they are: they are warned of when the migration is made. */
class WarnedChangesTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger("bookworm.migrations");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
        logger.setLevel(Level.WARN);
        logger.setAdditive(false);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
        logger.setLevel(null);
        logger.setAdditive(true);
    }

    private List<String> warningsOf(Operation change) {
        MigrationGraph graph = new MigrationGraph(List.of(MigratedBooks.INITIAL));
        MigrationMaker.make(graph, change.apply(graph.state(), "books"), new OneForAll());
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Test
    void one_value_for_all_rows_is_warned_of() {
        assertThat(warningsOf(new AddField("Book", "code", field(UUIDField.class, "unique", true)))).singleElement().asString()
            .startsWith("books.Book.code is unique, but all rows that are there get the same value: where there are several, migrate will fail.")
            .contains("Add the field as nullable, give each row a value by RunJava");
    }

    @Test
    void a_default_for_all_rows_is_warned_of_as_well() {
        assertThat(warningsOf(new AddField("Book", "isbn", field(CharField.class, "maxLength", 13, "unique", true, "initial", "")))).hasSize(1);
    }

    @Test
    void nulls_are_no_value_that_two_rows_would_share() {
        assertThat(warningsOf(new AddField("Book", "code", field(UUIDField.class, "unique", true, "nullable", true)))).isEmpty();
    }

    @Test
    void a_new_model_has_no_rows_yet() {
        assertThat(warningsOf(new CreateModel("Tag", Map.of("id", field(AutoField.class), "name", field(TextField.class, "unique", true))))).isEmpty();
    }

    @Test
    void a_key_that_the_database_counts_up_is_another_in_each_row() {
        assertThat(warningsOf(new AddField("Book", "number", field(AutoField.class)))).isEmpty();
    }

    private static final FieldState TWO_PLACES = field(DecimalField.class, "maxDigits", 8, "decimalPlaces", 2, "nullable", true);
    private static final FieldState ONE_PLACE = TWO_PLACES.with("decimalPlaces", 1);
    private static final FieldState ANY_PLACES = field(FloatField.class, "nullable", true);
    private static final FieldState WHOLE = field(IntegerField.class, "nullable", true);

    private List<String> warningsOf(FieldState price, FieldState then) {
        AddField added = new AddField("Book", "price", price);
        TestMigration prices = new TestMigration("books", "M0002_Prices", List.of(MigratedBooks.INITIAL.label()), List.of(added));
        MigrationGraph graph = new MigrationGraph(List.of(MigratedBooks.INITIAL, prices));
        MigrationMaker.make(graph, new AlterField("Book", "price", then).apply(graph.state(), "books"), new OneForAll());
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    static Stream<Arguments> numbers_that_will_be_rounded_are_warned_of() {
        return Stream.of(arguments(TWO_PLACES, ONE_PLACE), arguments(TWO_PLACES, WHOLE), arguments(ANY_PLACES, WHOLE),
            arguments(ANY_PLACES, TWO_PLACES));
    }

    @ParameterizedTest
    @MethodSource
    void numbers_that_will_be_rounded_are_warned_of(FieldState price, FieldState then) {
        assertThat(warningsOf(price, then))
            .containsExactly("books.Book.price gets fewer decimal places: migrate will round the numbers that are there.");
    }

    static Stream<Arguments> numbers_that_keep_their_places_are_not() {
        return Stream.of(arguments(ONE_PLACE, TWO_PLACES), arguments(TWO_PLACES, ANY_PLACES), arguments(WHOLE, TWO_PLACES),
            arguments(WHOLE, ANY_PLACES));
    }

    @ParameterizedTest
    @MethodSource
    void numbers_that_keep_their_places_are_not(FieldState price, FieldState then) {
        assertThat(warningsOf(price, then)).isEmpty();
    }

    private record OneForAll() implements Questioner {

        @Override public boolean isRenamed(ModelState gone, ModelState added) {
            return false;
        }

        @Override public boolean isRenamed(String model, String gone, String added) {
            return false;
        }

        @Override public Object valueForNewField(String model, String name, FieldState field) {
            return "00000000-0000-0000-0000-000000000001";
        }

        @Override public Optional<Object> valueForNulls(String model, String name, FieldState field) {
            return Optional.empty();
        }
    }
}
