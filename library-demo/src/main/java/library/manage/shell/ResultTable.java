package library.manage.shell;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
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
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            widths.add(width(column));
        }
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            int space = widths.get(column) - headings.get(column).length();
            cells.add(" ".repeat(space / 2) + headings.get(column) + " ".repeat(space - space / 2));
        }
        out.println(line(cells));
        out.println(String.join("+", widths.stream().map(width -> "-".repeat(width + 2)).toList()));
        for (List<String> row : rows) {
            cells.clear();
            for (int column = 0; column < row.size(); column++) {
                String space = " ".repeat(widths.get(column) - row.get(column).length());
                cells.add(numeric.get(column) ? space + row.get(column) : row.get(column) + space);
            }
            out.println(line(cells));
        }
        out.println(rows.size() == 1 ? "(1 row)" : "(" + rows.size() + " rows)");
    }

    private int width(int column) {
        int longest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.max(longest, headings.get(column).length());
    }

    private static String line(List<String> cells) {
        return (" " + String.join(" | ", cells)).stripTrailing();
    }
}
