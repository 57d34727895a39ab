package bookworm.migrations;

import static bookworm.meta.FieldState.field;
import static org.assertj.core.api.Assertions.*;

import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import ch.qos.logback.classic.*;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.*;
import org.junit.jupiter.api.*;
import org.slf4j.LoggerFactory;

/** What two states cannot tell is asked, and only that; what may go wrong with the rows that are there is warned of. */
class QuestionsTest extends TwoStates {

    private static final FieldState NUMBER = field(IntegerField.class);

    private final Logger logger = (Logger) LoggerFactory.getLogger("bookworm.migrations");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
        logger.setAdditive(false);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
        logger.setAdditive(true);
    }

    private List<String> warnings() { return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList(); }

    private static List<Operation> made(Answers answers, ProjectState from, ProjectState to) {
        return MigrationMaker.make(from, to, answers).stream().flatMap(each -> each.operations().stream()).toList();
    }

    // Renamings

    @Test
    void a_field_that_went_and_a_like_one_that_came_may_be_a_renaming() {
        ModelState after = model("books.Book", "id", KEY, "name", TITLE);
        Answers yes = Answers.yes();

        assertThat(made(yes, state(BOOK), state(after))).containsExactly(new RenameField("Book", "title", "name"));
        assertThat(yes.questions()).containsExactly("is books.Book.name the renamed title?");
        assertThat(made(state(BOOK), state(after))).extracting(each -> each.describe().symbol()).containsExactly('-', '+');
    }

    @Test
    void a_field_that_is_declared_otherwise_is_none_and_nobody_is_asked() {
        Answers yes = Answers.yes();

        assertThat(made(yes, state(BOOK), state(model("books.Book", "id", KEY, "name", TITLE.with("maxLength", 100).with("initial", "")))))
            .hasSize(2);
        assertThat(yes.questions()).isEmpty();
    }

    @Test
    void a_field_that_keeps_its_column_by_naming_it_is_renamed_too() {
        FieldState name = TITLE.with("column", "title");

        assertThat(made(Answers.yes(), state(BOOK), state(model("books.Book", "id", KEY, "name", name))))
            .containsExactly(new AlterField("Book", "title", name), new RenameField("Book", "title", "name"));
    }

    @Test
    void a_model_that_went_and_a_like_one_that_came_may_be_a_renaming() {
        ModelState novel = model("books.Novel", "id", KEY, "title", TITLE);
        Answers yes = Answers.yes();

        assertThat(made(yes, state(BOOK), state(novel))).containsExactly(new RenameModel("Book", "Novel"));
        assertThat(yes.questions()).containsExactly("is books.Novel the renamed books.Book?");
        assertThat(made(state(BOOK), state(novel))).containsExactly(new CreateModel("Novel", novel.fields()), new DeleteModel("Book"));
    }

    @Test
    void models_that_lead_to_each_other_may_both_be_renamed() {
        ModelState novel = model("books.Novel", "id", KEY, "title", TITLE, "author", to("books.Writer"));

        assertThat(made(Answers.yes(), state(AUTHOR, with(BOOK, "author", to("books.Author"))),
            state(model("books.Writer", "id", KEY, "name", TITLE), novel)))
            .containsExactly(new RenameModel("Book", "Novel"), new RenameModel("Author", "Writer"));
    }

    @Test
    void a_model_moves_to_no_other_app_and_becomes_none_of_other_fields_and_none_of_somebody_else() {
        Answers yes = Answers.yes();
        made(yes, state(BOOK), state(model("shop.Book", "id", KEY, "title", TITLE)));
        made(yes, state(BOOK), state(model("books.Novel", "id", KEY, "title", PAGES)));
        ModelState novel = model("books.Novel", "id", KEY, "title", TITLE);
        made(yes, state(BOOK.withOptions(Map.of("managed", false))), state(novel));
        made(yes, state(BOOK), state(novel.withOptions(Map.of("managed", false))));

        assertThat(yes.questions()).isEmpty();
    }

    // Values for the rows that are there

    @Test
    void a_value_is_asked_for_where_a_new_field_has_none_to_give() {
        Answers answers = new Answers(false, 474, new ArrayList<>());

        assertThat(made(answers, state(BOOK), state(with(BOOK, "pages", NUMBER))))
            .containsExactly(new AddField("Book", "pages", NUMBER, 474));
        assertThat(answers.questions()).containsExactly("what do rows get in books.Book.pages?");
    }

    @Test
    void a_value_is_not_asked_for_where_the_field_says_it_or_needs_none_or_the_model_has_no_rows_yet() {
        Answers answers = Answers.no();
        made(answers, state(AUTHOR, BOOK), state(AUTHOR, with(with(with(with(with(with(BOOK, "a", NUMBER.with("initial", 1)), "b",
            NUMBER.with("dbDefault", List.of("1"))), "c", NUMBER.with("nullable", true)), "d", TITLE.with("blank", true)), "e",
            field(ManyToMany.class, "to", "books.Author")), "f", KEY)));
        made(answers, state(AUTHOR), state(AUTHOR, model("books.Loan", "id", KEY, "days", NUMBER, "author", to("books.Author"))));

        assertThat(answers.questions()).isEmpty();
    }

    @Test
    void nulls_that_are_no_more_allowed_are_asked_about_or_left_to_somebody_else() {
        ProjectState before = state(with(BOOK, "pages", NUMBER.with("nullable", true)));
        Answers answers = new Answers(false, 474, new ArrayList<>());

        assertThat(made(answers, before, state(with(BOOK, "pages", NUMBER)))).containsExactly(new AlterField("Book", "pages", NUMBER, 474));
        assertThat(answers.questions()).containsExactly("what do nulls become in books.Book.pages?");
        assertThat(made(before, state(with(BOOK, "pages", NUMBER)))).containsExactly(new AlterField("Book", "pages", NUMBER));
        made(answers, state(with(BOOK, "pages", NUMBER)), state(with(BOOK, "pages", field(BigIntegerField.class))));
        made(answers, before, state(with(BOOK, "pages", PAGES)));
        assertThat(answers.questions()).as("where there were none, or the field says what they become").hasSize(1);
    }

    // Warnings

    @Test
    void one_value_for_all_rows_of_a_unique_field_is_warned_of_unless_it_is_null_or_there_are_no_rows() {
        made(state(BOOK), state(with(BOOK, "isbn", TITLE.with("unique", true))));
        made(state(BOOK), state(with(BOOK, "isbn", TITLE.with("unique", true).with("nullable", true))));
        made(state(), state(with(BOOK, "isbn", TITLE.with("unique", true))));

        assertThat(warnings()).containsExactly("books.Book.isbn is unique, but all rows that are there get the same value: where there are "
            + "several, migrate will fail. Add the field as nullable, give each row a value by RunJava, and then forbid nulls.");
    }

    @Test
    void numbers_that_will_be_rounded_are_warned_of() {
        FieldState price = field(DecimalField.class, "maxDigits", 8, "decimalPlaces", 2);
        for (FieldState then : List.of(price.with("decimalPlaces", 1), NUMBER)) {
            made(state(with(BOOK, "price", price)), state(with(BOOK, "price", then)));
            assertThat(warnings()).last().as("%s", then)
                .isEqualTo("books.Book.price gets fewer decimal places: migrate will round the numbers that are there.");
        }
        for (FieldState then : List.of(field(FloatField.class), price.with("decimalPlaces", 3), TITLE, to("books.Author"))) {
            made(state(AUTHOR, with(BOOK, "price", price)), state(AUTHOR, with(BOOK, "price", then)));
            assertThat(warnings()).as("%s", then).hasSize(2);
        }
        made(state(with(BOOK, "price", field(FloatField.class))), state(with(BOOK, "price", price)));
        assertThat(warnings()).hasSize(3);
    }
}
