package bookworm.benchmarks;

import bookworm.benchmarks.data.Content;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.ref.WeakReference;
import java.sql.*;
import java.util.*;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Proves, before anything is timed, that a library does what hand-written JDBC does: gives the same rows, leaves the same
 * rows behind, with as many statements of each kind; and that it streams without keeping what it has handed out.
 */
final class Check {

    private static final int ROUNDS = 3;

    /** What a library gave and did, by workload. */
    private record Answer(List<?> rows, Map<String, Integer> statements) {
    }

    private Check() {
    }

    /** Throws an {@link IllegalStateException} that names the library, the workload and the first difference. */
    static void run(Engine engine, Collection<Libraries> libraries) throws Exception {
        Map<Workload, Answer> expected = answers(engine, Libraries.JDBC);
        for (Libraries library : libraries) {
            answers(engine, library).forEach((workload, answer) -> compare(library.label() + " on " + engine.label() + ", "
                + workload.label(), expected.get(workload), answer));
        }
    }

    private static void compare(String what, Answer expected, Answer answer) {
        if (!answer.statements.equals(expected.statements)) {
            throw new IllegalStateException(what + ": runs " + answer.statements + ", and jdbc " + expected.statements);
        }
        if (answer.rows.size() != expected.rows.size()) {
            throw new IllegalStateException(what + ": " + answer.rows.size() + " rows, and jdbc " + expected.rows.size());
        }
        for (int i = 0; i < answer.rows.size(); i++) {
            if (!answer.rows.get(i).equals(expected.rows.get(i))) {
                throw new IllegalStateException(what + ": row " + i + " is " + answer.rows.get(i) + ", and jdbc's "
                    + expected.rows.get(i));
            }
        }
    }

    private static Map<Workload, Answer> answers(Engine engine, Libraries name) throws Exception {
        DataSource database = engine.database();
        Map<String, Integer> counts = new TreeMap<>();
        try (HikariDataSource pool = Engine.pool(Counting.counting(database, counts)); Library<?, ?, ?> library = name.open(pool)) {
            Map<Workload, Answer> answers = new EnumMap<>(Workload.class);
            for (Workload workload : Workload.values()) {
                List<Object> rows = new ArrayList<>();
                counts.clear();
                for (int call = 0; call < ROUNDS; call++) {
                    rows.addAll(call(engine, library, workload, call));
                }
                Map<String, Integer> statements = Map.copyOf(counts);
                rows.addAll(leftBehind(engine, database, workload));
                answers.put(workload, new Answer(rows, statements));
            }
            return answers;
        } catch (RuntimeException | SQLException e) {
            throw new IllegalStateException(name.label() + " on " + engine.label() + ": " + e, e);
        }
    }

    private static <A, B, L> List<?> call(Engine engine, Library<A, B, L> library, Workload workload, int call) {
        Function<B, List<Object>> book = library::book;
        // The stub makes its keys up.
        Function<L, List<Object>> loan = engine == Engine.STUB ? each -> library.loan(each).subList(1, 8) : library::loan;
        long author = Workloads.author(call, Workloads.PREFETCHED);
        return switch (workload) {
            case GET_BY_KEY -> List.of(library.book(library.get(Workloads.book(call))));
            case ROWS_1000 -> rows(library.ofGenre(Content.genre(call), Workloads.pages(call)), book);
            case ROWS_1000_JOINED -> rows(library.withAuthors(Content.genre(call), Workloads.pages(call)),
                each -> List.of(library.book(each), library.author(library.authorOf(each))));
            case PREFETCH_100_X_20 -> rows(library.withBooks(author, author + Workloads.PREFETCHED - 1),
                each -> List.of(library.author(each), rows(library.booksOf(each), book)));
            case GROUP_AGGREGATE -> rows(library.genres(author, author + Workloads.GROUPED - 1),
                genre -> List.of(genre.genre(), genre.books(), Math.round(genre.meanPages() * 1000)));
            case STREAM_100000 -> streamed(library, Workloads.pages(call));
            case INSERT_ONE -> List.of(loan.apply(library.insert(call)));
            case INSERT_1000 -> rows(library.insertAll(call * Workloads.INSERTED, Workloads.INSERTED), loan);
            case UPDATE_ONE -> {
                library.update(Workloads.book(call), call);
                yield List.of();
            }
            case UPDATE_EXPRESSION -> List.of(library.addPage(author));
            case COMPILE_QUERY -> rows(library.search(call + 1), loan);
        };
    }

    private static <T> List<?> rows(List<T> objects, Function<T, List<Object>> values) {
        return objects.stream().map(values).toList();
    }

    /** How many rows came, and of every thousandth what it holds. Half way, the first object must be garbage. */
    private static <B> List<?> streamed(Library<?, B, ?> library, int pages) {
        List<Object> seen = new ArrayList<>();
        List<WeakReference<B>> first = new ArrayList<>();
        int[] count = {0};
        library.stream(pages, each -> {
            if (count[0] == 0) {
                first.add(new WeakReference<>(each));
            }
            if (count[0] % 1000 == 0) {
                seen.add(library.book(each));
            }
            count[0]++;
            if (count[0] == Content.BOOKS / 2) {
                System.gc();
                if (first.get(0).get() != null) {
                    throw new IllegalStateException("it streams, but keeps the objects that it has handed out");
                }
            }
        });
        seen.add(count[0]);
        return seen;
    }

    /** What a workload that writes has made of the rows. */
    private static List<?> leftBehind(Engine engine, DataSource database, Workload workload) throws SQLException {
        String table = switch (workload) {
            case INSERT_ONE, INSERT_1000 -> "loan";
            case UPDATE_ONE, UPDATE_EXPRESSION -> "book WHERE author_id < 1000";
            default -> null;
        };
        if (engine == Engine.STUB || table == null) {
            return List.of();
        }
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("SELECT * FROM " + table + " ORDER BY id")) {
            List<Object> all = new ArrayList<>();
            while (rows.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getObject(i));
                }
                all.add(row);
            }
            return all;
        }
    }
}
