package bookworm.db;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.DatabaseError;
import bookworm.exercises.*;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.*;
import java.util.*;
import java.util.function.Consumer;
import org.junit.jupiter.api.*;
import org.junit.jupiter.api.Test;

@Exercise(value = "24.3", title = "Your turn: rows as they come")
@ReadAgain("Step 5: rows as they come")
class RowStreamTest {

    /** A loan that notes what becomes of it, of the statement, and of the rows. */
    private static final class Watched implements Loan {

        final Connection connection;
        int asked;
        int closed;
        int statementsClosed;
        int nextCalls;
        boolean statementFails;
        boolean ended;

        Watched(Connection connection) { this.connection = connection; }

        @Override public Connection connection() {
            asked++;
            if (ended) {
                throw new DatabaseError("This transaction is over.");
            }
            return (Connection) watch(Connection.class, connection);
        }

        @Override public DatabaseError failed(SQLException cause, Sql sql) { return new DatabaseError("as the loan says it: " + cause.getMessage(), cause); }

        @Override public void close() { closed++; }

        private Object watch(Class<?> type, Object real) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                if (type == PreparedStatement.class && method.getName().equals("close")) {
                    statementsClosed++;
                    if (statementFails) {
                        throw new SQLException("the statement would not close");
                    }
                }
                if (type == ResultSet.class && method.getName().equals("next")) {
                    nextCalls++;
                }
                try {
                    Object result = method.invoke(real, arguments);
                    return result instanceof PreparedStatement ? watch(PreparedStatement.class, result)
                        : result instanceof ResultSet ? watch(ResultSet.class, result) : result;
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
        }
    }

    private Connection connection;
    private Watched loan;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
        loan = new Watched(connection);
    }

    @AfterEach
    void close() throws SQLException { connection.close(); }

    private static Sql numbers(int number) { return Sql.of("SELECT X FROM SYSTEM_RANGE(1, ?)", number); }

    private RowStream<Integer, List<Integer>> stream(int rows, int size) {
        return new RowStream<>(numbers(rows), row -> row.getInt(1), size, List::copyOf, loan);
    }

    private static boolean advance(RowStream<Integer, List<Integer>> stream, Consumer<List<Integer>> action) {
        try {
            return stream.tryAdvance(action);
        } catch (DatabaseError e) {
            throw new AssertionError("These rows can be read. Seen instead: " + e.getMessage(), e);
        }
    }

    @Test
    void rows_come_in_portions() {
        List<List<Integer>> portions = new ArrayList<>();
        RowStream<Integer, List<Integer>> stream = stream(5, 2);
        List<Boolean> answers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            answers.add(advance(stream, portions::add));
        }

        assertThat(portions).as("Five rows, two at a time.").isEqualTo(List.of(List.of(1, 2), List.of(3, 4), List.of(5)));
        assertThat(answers).as("True, for each portion that was passed on, and false when no row was left.").isEqualTo(List.of(true, true, true, false));
    }

    @Test
    void nothing_is_passed_on_where_no_row_is_left() {
        List<List<Integer>> portions = new ArrayList<>();
        RowStream<Integer, List<Integer>> stream = stream(4, 2);
        advance(stream, portions::add);
        advance(stream, portions::add);
        boolean third = advance(stream, portions::add);

        assertThat(portions).as("Four rows, two at a time, are two portions, and no empty one.").isEqualTo(List.of(List.of(1, 2), List.of(3, 4)));
        assertThat(third).as("After four of four rows there is none.").isFalse();
    }

    @Test
    void finish_makes_of_them_what_comes_out() {
        List<Integer> sums = new ArrayList<>();
        new RowStream<Integer, Integer>(numbers(3), row -> row.getInt(1), 3, rows -> rows.stream().mapToInt(i -> i).sum(), loan).tryAdvance(sums::add);

        assertThat(sums).as("finish adds the three rows 1, 2, 3.").isEqualTo(List.of(6));
    }

    @Test
    void no_row_is_read_ahead() {
        RowStream<Integer, List<Integer>> stream = stream(5, 2);
        advance(stream, rows -> { });

        assertThat(loan.nextCalls).as("For two rows, next() is called twice: the third row has time.").isEqualTo(2);
    }

    @Test
    void after_the_end_the_rows_are_asked_no_more() {
        RowStream<Integer, List<Integer>> stream = stream(3, 2);
        advance(stream, rows -> { });
        advance(stream, rows -> { });
        int before = loan.nextCalls;
        int asked = loan.asked;
        boolean more = advance(stream, rows -> { });

        assertThat(more).as("The third portion of three rows, two at a time.").isFalse();
        assertThat(loan.nextCalls).as("The second portion had one row of two, so that was the end. next() was called again.").isEqualTo(before);
        assertThat(loan.asked).as("The second portion was the end, and the connection was given back. The loan was asked for it again, though nothing is left"
            + " to read.").isEqualTo(asked);
    }

    @Test
    void at_the_end_all_is_given_back_before_the_action() {
        List<String> seen = new ArrayList<>();
        RowStream<Integer, List<Integer>> stream = stream(3, 2);
        advance(stream, rows -> seen.add(loan.closed + " and " + loan.statementsClosed));
        advance(stream, rows -> seen.add(loan.closed + " and " + loan.statementsClosed));
        advance(stream, rows -> { });

        assertThat(loan.closed).as("Three rows of three were read, and nobody called close(). So often was the loan closed.").isEqualTo(1);
        assertThat(loan.statementsClosed).as("So often was the statement closed.").isEqualTo(1);
        assertThat(seen).as("How often loan and statement were closed when the action got its portion: not in the middle, but before the last one.")
            .isEqualTo(List.of("0 and 0", "1 and 1"));
    }

    @Test
    void what_finish_asks_needs_the_connection() {
        List<Integer> seen = new ArrayList<>();
        RowStream<Integer, List<Integer>> stream = new RowStream<>(numbers(3), row -> row.getInt(1), 2, rows -> {
            seen.add(loan.closed);
            return rows;
        }, loan);
        advance(stream, rows -> { });
        advance(stream, rows -> { });

        assertThat(seen).as("How often the loan was closed when finish got its rows: a prefetch in it still asks the database, for the last rows, too.")
            .isEqualTo(List.of(0, 0));
    }

    @Test
    void the_end_may_come_with_no_row_at_all() {
        RowStream<Integer, List<Integer>> stream = stream(2, 2);
        advance(stream, rows -> { });
        advance(stream, rows -> { });

        assertThat(loan.closed).as("Two rows of two, and then none: the end. So often was the loan closed.").isEqualTo(1);
    }

    @Test
    void a_reader_may_stop_in_the_middle() {
        RowStream<Integer, List<Integer>> stream = stream(5, 2);
        advance(stream, rows -> { });
        stream.close();

        assertThat(loan.closed).as("So often was the loan closed after close().").isEqualTo(1);
        assertThat(loan.statementsClosed).as("So often was the statement closed after close().").isEqualTo(1);
    }

    @Test
    void to_close_twice_does_nothing() {
        RowStream<Integer, List<Integer>> stream = stream(1, 2);
        advance(stream, rows -> { });
        stream.close();
        stream.close();

        assertThat(loan.closed).as("It was at its end, and close() was called twice after that. So often was the loan closed: somebody else may have that"
            + " connection by now.").isEqualTo(1);
    }

    @Test
    void a_statement_that_will_not_close_keeps_no_connection() {
        RowStream<Integer, List<Integer>> stream = stream(5, 2);
        loan.statementFails = true;
        Throwable thrown = catchThrowable(stream::close);

        assertThat(loan.closed).as("The statement threw when it was closed. So often was the loan closed.").isEqualTo(1);
        assertThat(thrown).as("What the statement threw becomes what loan.failed makes of it.").isInstanceOf(DatabaseError.class)
            .hasMessage("as the loan says it: the statement would not close");
        catchThrowable(stream::close);
        assertThat(loan.closed).as("The statement threw in close(), and then close() was called again. So often was the loan closed: somebody else may have"
            + " its connection by now.").isEqualTo(1);
    }

    @Test
    void a_query_that_fails_gives_the_connection_back() {
        Throwable thrown = catchThrowable(() -> new RowStream<Integer, List<Integer>>(Sql.of("SELECT nosuch"), row -> 1, 2, List::copyOf, loan));

        assertThat(thrown).as("The query was refused, so there is no statement yet when the constructor calls close().").isInstanceOf(DatabaseError.class);
        assertThat(loan.closed).as("The query was refused. So often was the loan closed.").isEqualTo(1);
    }

    @Test
    void the_transaction_may_be_over() {
        RowStream<Integer, List<Integer>> stream = stream(5, 2);
        advance(stream, rows -> { });
        loan.ended = true;
        int before = loan.nextCalls;

        assertThat(catchThrowable(() -> stream.tryAdvance(rows -> { }))).as("loan.connection() says that this transaction is over, if it is asked before"
            + " reading.").isInstanceOf(DatabaseError.class).hasMessage("This transaction is over.");
        assertThat(loan.nextCalls).as("The transaction was over, and a row was read all the same.").isEqualTo(before);
    }

    @Test
    void a_row_that_cannot_be_read_is_told_by_the_loan() {
        RowStream<Integer, List<Integer>> stream = new RowStream<>(numbers(3), row -> row.getInt(99), 2, List::copyOf, loan);

        assertThat(catchThrowable(() -> stream.tryAdvance(rows -> { }))).as("There is no column 99. What the row threw becomes what loan.failed makes of it.")
            .isInstanceOf(DatabaseError.class).hasMessageStartingWith("as the loan says it: ");
    }
}
