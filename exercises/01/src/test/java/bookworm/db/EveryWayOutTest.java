package bookworm.db;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.exercises.*;
import java.sql.SQLException;
import java.util.*;
import java.util.function.*;
import org.junit.jupiter.api.*;

@Exercise(value = "01.2", title = "Your turn: every way out")
@ReadAgain("Step 4: every way out")
class EveryWayOutTest {

    private static final Sql EMMA = Sql.of("SELECT title FROM book WHERE title = ?", "Emma");
    private static final Sql ANOTHER_EMMA = Sql.of("INSERT INTO book VALUES (?)", "Emma");
    private static final Sql TYPING_ERROR = Sql.of("SELECT titel FROM book WHERE title = ?", "Emma");
    private static final Sql ONE_VALUE_TOO_MANY = Sql.of("SELECT title FROM book", "Emma");
    private static final RowMapper<String> TEXT = row -> row.getString(1);
    private static final RowMapper<Integer> YEAR = row -> Integer.valueOf(row.getString(1));

    private static final long READING = 3_000_000;
    /** Much longer than a statement takes that is prepared already, on a busy machine too. */
    private static final long PREPARING = 60_000_000;

    private final Watched pool = new Watched();
    private final Database library = Database.open(pool);

    @AfterEach
    void close() { pool.close(); }

    @Test
    void the_answer_comes_back() {
        List<String> titles = working(() -> library.query(EMMA, TEXT));

        assertThat(titles).as("The work was not done, or what it gave was lost.").isEqualTo(List.of("Emma"));
        assertNothingOpen("after an answer");
    }

    @Test
    void the_work_runs_the_statement_once() {
        library.update(Sql.of("CREATE TABLE IF NOT EXISTS loan (title VARCHAR(200))"));
        library.update(Sql.of("INSERT INTO loan VALUES (?)", "Emma"));

        assertThat(library.query(Sql.of("SELECT title FROM loan"), TEXT)).as("One INSERT makes one row. The work runs the statement, and nobody "
            + "else: prepare it, bind it, and let the work be done once.").isEqualTo(List.of("Emma"));
    }

    @Test
    void a_refused_statement_is_heard_of() {
        Throwable refused = catchThrowable(() -> library.query(TYPING_ERROR, TEXT));

        assertDatabaseError(refused, TYPING_ERROR, "for a typing error");
        assertNothingOpen("after a statement that was refused");
    }

    @Test
    void a_value_that_has_no_mark_is_heard_of() {
        Throwable refused = catchThrowable(() -> library.query(ONE_VALUE_TOO_MANY, TEXT));

        assertDatabaseError(refused, ONE_VALUE_TOO_MANY, "for a value that has no mark");
        assertNothingOpen("after a value that was refused: binding may throw as well");
    }

    @Test
    void the_mappers_own_error_passes_as_it_is() {
        Throwable thrown = catchThrowable(() -> library.query(EMMA, YEAR));

        assertThat(thrown).as("A mapper made a number of Emma, and its error never arrived.").isNotNull();
        assertThat(thrown).as("The mapper's own error is no error of the database: only an SQLException becomes a DatabaseError.")
            .isExactlyInstanceOf(NumberFormatException.class);
        assertNothingOpen("after a mapper that threw");

        IllegalStateException own = new IllegalStateException("a mapper's own words", new SQLException("from another database"));
        assertThat(catchThrowable(() -> library.query(EMMA, row -> {
            throw own;
        }))).as("A mapper threw an exception with an SQLException for its cause, and its caller got something else. What is thrown decides, not its "
            + "cause: it passes as it is.").isSameAs(own);
    }

    @Test
    void an_error_that_is_no_exception_is_a_way_out_too() {
        Throwable thrown = catchThrowable(() -> library.query(EMMA, row -> {
            throw new AssertionError("a test in a mapper");
        }));

        assertThat(thrown).as("A mapper threw an AssertionError, and its caller got something else.").isExactlyInstanceOf(AssertionError.class);
        assertNothingOpen("after a mapper that threw an AssertionError. It is neither an SQLException nor a RuntimeException: a catch for "
            + "each kind always forgets one, and a try-with-resources or a finally does not");
    }

    @Test
    void what_is_refused_when_it_runs_is_heard_of_too() {
        Throwable refused = catchThrowable(() -> library.update(ANOTHER_EMMA));

        assertDatabaseError(refused, ANOTHER_EMMA, "for a second Emma");
        assertThat(refused).as("A constraint was breached: DatabaseError.from knows which error says so.").isInstanceOf(IntegrityError.class);
        assertNothingOpen("after an INSERT that was refused");
    }

    @Test
    void what_the_driver_refuses_a_mapper_is_heard_of_too() {
        Throwable refused = catchThrowable(() -> library.query(EMMA, row -> row.getString("isbn")));

        assertDatabaseError(refused, EMMA, "for a column that the row has not");
        assertNothingOpen("after a mapper that asked for a column that is not there");
    }

    @Test
    void the_log_knows_how_long_it_took() {
        List<QueryLog.Entry> toldBefore = new ArrayList<>();
        long nanos = nanosOf(queries -> library.query(EMMA, row -> {
            toldBefore.addAll(queries.entries());
            Watched.passTime(READING);
            return row.getString(1);
        }));

        assertThat(toldBefore).as("The log was told before the rows were read. Reading them takes time as well, and belongs to the statement: "
            + "tell the log when the work is done.").isEmpty();
        assertThat(nanos).as("Reading the rows alone took %,d nanoseconds, and the log was told of %,d: the time from before the statement is "
            + "prepared, in nanoseconds.", READING, nanos).isGreaterThanOrEqualTo(READING);
        assertThat(nanos).as("That is no time that passed, but one of the clock: take the difference.").isLessThan(60_000_000_000L);
    }

    @Test
    void each_statement_is_told_to_the_log_once() {
        assertLogged("a statement that worked", EMMA, () -> library.query(EMMA, TEXT));
        assertLogged("a statement that was refused: it was sent as well", ANOTHER_EMMA, () -> library.update(ANOTHER_EMMA));
        assertLogged("a statement that was refused when it was prepared: even that was sent", TYPING_ERROR, () -> library.query(TYPING_ERROR, TEXT));
        assertLogged("a statement of which a value was refused: whatever became of it", ONE_VALUE_TOO_MANY, () -> library.query(ONE_VALUE_TOO_MANY, TEXT));
        assertLogged("a statement whose mapper threw: it was sent as well", EMMA, () -> library.query(EMMA, YEAR));
        assertLogged("a statement whose mapper threw an AssertionError. It is neither an SQLException nor a RuntimeException: a catch for each kind "
            + "always forgets one, and a finally does not", EMMA, () -> library.query(EMMA, row -> {
                throw new AssertionError("a test in a mapper");
            }));
    }

    @Test
    void preparing_takes_time_too() {
        pool.slowDown(PREPARING);

        assertThat(nanosOf(queries -> library.query(EMMA, TEXT)))
            .as("Preparing took %,d nanoseconds, and belongs to the statement: start the clock before.", PREPARING)
            .isGreaterThanOrEqualTo(PREPARING);
    }

    @Test
    void the_statement_is_closed_before_its_connection_goes_home() {
        library.query(EMMA, TEXT);
        catchThrowable(() -> library.query(EMMA, YEAR));

        assertThat(pool.leftOpen()).as("Statements still open when their connection was given back: another thread may have the connection "
            + "by then. What was taken last is given back first.").isZero();
    }

    @Test
    void a_connection_is_given_back_and_not_closed() {
        try (Database own = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
            own.update(Sql.of("CREATE LOCAL TEMPORARY TABLE note (word VARCHAR(20))"));

            assertThat(catchThrowable(() -> own.query(Sql.of("SELECT word FROM note"), TEXT))).as("The next statement does not run on the same "
                + "connection. A pool takes back what is closed, our own lender does not: close the loan, and leave its connection open.").isNull();
        }
    }

    @Test
    void a_connection_is_given_back_once() {
        Sql whoAmI = Sql.of("SELECT SESSION_ID()");
        try (Database own = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
            own.query(whoAmI, TEXT);
            catchThrowable(() -> own.query(TYPING_ERROR, TEXT));
            catchThrowable(() -> own.query(whoAmI, row -> {
                throw new IllegalStateException("a mapper that threw");
            }));

            own.query(whoAmI, row -> {
                String inner = own.query(whoAmI, TEXT).get(0);
                assertThat(inner).as("A question within a question got the connection of the outer one, which is still in use: it was given back "
                    + "twice, or too early. Close the loan once, at the end. A try-with-resources needs no close beside it.").isNotEqualTo(row.getString(1));
                return inner;
            });
        }
    }

    @Test
    void where_nothing_was_lent_nothing_is_given_back() {
        Database own = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        own.close();

        assertThat(catchThrowable(() -> own.query(EMMA, TEXT))).as("The database is closed, so borrow threw a DatabaseError, and the caller got "
            + "something else. Where nothing was lent there is nothing to give back.").isInstanceOf(DatabaseError.class);
    }

    @Test
    @ReadAgain("Warm up")
    void closing_a_statement_may_throw_too() {
        pool.refuseToClose();

        Throwable refused = catchThrowable(() -> library.query(EMMA, TEXT));

        assertNothingOpen("after a statement whose close threw");
        assertThat(refused).as("Closing the statement threw an SQLException, and nobody heard of it.").isNotNull();
        assertThat(refused).as("Closing the statement threw an SQLException: it becomes a DatabaseError like any other.")
            .isInstanceOf(DatabaseError.class);
        assertSaysTheStatement(refused, EMMA, "where closing the statement threw");
        assertLogged("a statement whose close threw: it was sent as well", EMMA, () -> library.query(EMMA, TEXT));
    }

    @Test
    @ReadAgain("Warm up")
    void closing_does_not_hide_what_the_mapper_threw() {
        pool.refuseToClose();

        Throwable thrown = catchThrowable(() -> library.query(EMMA, YEAR));

        assertThat(thrown).as("The mapper threw first, then closing the statement threw: what the mapper threw was lost. A finally written by "
            + "hand loses it, try-with-resources does not.").isExactlyInstanceOf(NumberFormatException.class);
        assertNothingOpen("after a mapper that threw, and a statement whose close threw");
        assertThat(catchThrowable(() -> library.query(EMMA, row -> {
            throw new AssertionError("a test in a mapper");
        }))).as("The mapper threw an AssertionError, then closing the statement threw: the AssertionError was lost. It is neither an SQLException nor "
            + "a RuntimeException: a catch for each kind always forgets one.").isExactlyInstanceOf(AssertionError.class);
    }

    @Test
    @ReadAgain("Warm up")
    void closing_does_not_hide_what_the_driver_said() {
        pool.refuseToClose();

        assertThat(catchThrowable(() -> library.update(ANOTHER_EMMA))).as("The driver refused a second Emma, then closing the statement threw: what "
            + "the driver said first was lost.").isInstanceOf(IntegrityError.class);
    }

    /** What should work, and did not, with the reason where there is no doubt. */
    private static <T> T working(Supplier<T> question) {
        try {
            return question.get();
        } catch (DatabaseError e) {
            boolean unbound = e.getMessage().contains("is not set");
            throw new AssertionError(unbound ? "The values were not bound when the statement ran." : "A statement that is right was refused.", e);
        }
    }

    private static void assertDatabaseError(Throwable refused, Sql sql, String when) {
        assertThat(refused).as("An error was swallowed, " + when + ": the caller goes on as if the statement had worked.").isNotNull();
        assertThat(refused).as("A NullPointerException took the place of the driver's error, " + when + ". On that way out something was used that had "
            + "not been made: where preparing throws, there is no statement to close.").isNotInstanceOf(NullPointerException.class);
        assertThat(refused).as("The error that came, " + when + ", is no DatabaseError. DatabaseError.from makes one of the driver's.")
            .isInstanceOf(DatabaseError.class);
        assertSaysTheStatement(refused, sql, when);
    }

    private static void assertSaysTheStatement(Throwable error, Sql sql, String when) {
        assertThat(error).as("The error that came, " + when + ", does not say which statement it was, and with which values: sql.toString() "
            + "has both.").hasMessageContainingAll(sql.text(), "Emma");
    }

    private void assertNothingOpen(String when) {
        assertThat(pool.lent()).as("Connections still lent out " + when + ". Every way out must give it back: an answer, and each exception.")
            .isZero();
        assertThat(pool.statements()).as("Statements still open " + when + ". Our own lender keeps its connections open, and there they "
            + "would pile up: close the statement too, on every way out.").isZero();
    }

    private static void assertLogged(String what, Sql sql, Runnable run) {
        try (QueryLog queries = QueryLog.capture()) {
            catchThrowable(run::run);
            assertThat(queries.entries()).as("The log must hear once of " + what + ".").extracting(QueryLog.Entry::sql).isEqualTo(List.of(sql));
        }
    }

    private static long nanosOf(Consumer<QueryLog> run) {
        try (QueryLog queries = QueryLog.capture()) {
            run.accept(queries);
            assertThat(queries.entries()).as("The log must hear once of a statement.").hasSize(1);
            return queries.entries().get(0).nanos();
        }
    }
}
