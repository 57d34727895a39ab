package library.manage.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.Callable;
import library.manage.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * SQL by hand, after Django's {@code dbshell}: straight to the database, past Bookworm. All statements share one
 * connection. The first that fails ends the run, unless someone types.
 */
@Command(name = "sql", description = "Run SQL: the statement given, or those typed or piped in, each ended by ';'.",
    mixinStandardHelpOptions = true)
public final class SqlCommand implements Callable<Integer> {

    @ParentCommand
    private Workspace workspace;

    @Parameters(arity = "0..1", paramLabel = "STATEMENT", description = "The SQL to run, in quotes.")
    private String given;

    @Option(names = "--csv", description = "Print results as CSV.")
    private boolean csv;

    @Override public Integer call() throws SQLException, IOException {
        try (Connection connection = workspace.connect();
                Statement statement = connection.createStatement()) {
            return runAll(statement);
        }
    }

    /** Gives the exit code. */
    private int runAll(Statement statement) throws IOException {
        boolean typing = given == null && System.console() != null;
        SqlStatements statements = new SqlStatements(input());
        prompt(typing);
        Optional<String> sql = statements.next();
        while (sql.isPresent()) {
            boolean well = run(statement, sql.get());
            if (!well && !typing) {
                return 1;
            }
            prompt(typing);
            sql = statements.next();
        }
        return 0;
    }

    private Reader input() {
        return given != null ? new StringReader(given) : new InputStreamReader(System.in, StandardCharsets.UTF_8);
    }

    private static void prompt(boolean typing) {
        if (typing) {
            System.out.print("sql> ");
            System.out.flush();
        }
    }

    /** Gives whether the database took it. */
    private boolean run(Statement statement, String sql) throws IOException {
        try {
            print(statement, statement.execute(sql));
            return true;
        } catch (SQLException refused) {
            // H2 repeats the statement in its message.
            System.err.println("Refused: " + refused.getMessage().split("; SQL statement:")[0] + "\n" + sql);
            return false;
        }
    }

    private void print(Statement statement, boolean hasRows) throws SQLException, IOException {
        if (!hasRows) {
            int rows = statement.getUpdateCount();
            System.out.println(rows == 1 ? "1 row changed" : rows + " rows changed");
            return;
        }
        try (ResultSet result = statement.getResultSet()) {
            if (csv) {
                ResultTable.printCsv(result, System.out);
            } else {
                ResultTable.print(result, System.out);
            }
        }
    }
}
