package library.manage.shell;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The rows of a result, for people (aligned, as PostgreSQL's {@code psql} shows them) or for programs (CSV). */
final class ResultTable {

    private final List<String> headings = new ArrayList<>();
    private final List<Boolean> numeric = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** Prints the rows beneath their headings, numbers to the right, and then how many there are. */
    static void print(ResultSet result, PrintStream out) throws SQLException {
        new ResultTable(result).print(out);
    }

    /** Prints the rows as CSV, one by one; a null is an empty value. */
    static void printCsv(ResultSet result, PrintStream out) throws SQLException, IOException {
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(result).get());
        csv.printRecords(result, false);
        csv.flush();
    }

    private ResultTable(ResultSet result) throws SQLException {
        ResultSetMetaData columns = result.getMetaData();
        int count = columns.getColumnCount();
        for (int column = 1; column <= count; column++) {
            headings.add(columns.getColumnLabel(column));
            numeric.add(isNumber(columns.getColumnType(column)));
        }
        while (result.next()) {
            List<String> row = new ArrayList<>();
            for (int column = 1; column <= count; column++) {
                String text = result.getString(column);
                row.add(text == null ? "" : text.replace("\n", "\\n"));
            }
            rows.add(row);
        }
    }

    private static boolean isNumber(int jdbcType) {
        return switch (jdbcType) {
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT,
                Types.REAL, Types.FLOAT, Types.DOUBLE, Types.NUMERIC,
                Types.DECIMAL -> true;
            default -> false;
        };
    }

    private void print(PrintStream out) {
        int[] widths = IntStream.range(0, headings.size()).map(this::width).toArray();
        out.println(line(column -> centred(headings.get(column), widths[column])));
        out.println(IntStream.of(widths).mapToObj(width -> "-".repeat(width + 2)).collect(Collectors.joining("+")));
        for (List<String> row : rows) {
            out.println(line(column -> aligned(row.get(column), widths[column], numeric.get(column))));
        }
        out.println(rows.size() == 1 ? "(1 row)" : "(" + rows.size() + " rows)");
    }

    private int width(int column) {
        int longest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.max(longest, headings.get(column).length());
    }

    private String line(IntFunction<String> cell) {
        String cells = IntStream.range(0, headings.size()).mapToObj(cell).collect(Collectors.joining(" | "));
        return (" " + cells).stripTrailing();
    }

    private static String centred(String text, int width) {
        int space = width - text.length();
        return " ".repeat(space / 2) + text + " ".repeat(space - space / 2);
    }

    private static String aligned(String text, int width, boolean toTheRight) {
        String space = " ".repeat(width - text.length());
        return toTheRight ? space + text : text + space;
    }
}
