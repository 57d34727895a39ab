package bookworm.sql;

import java.util.regex.*;

/** Lays a statement out on several lines: one for each clause, further in for each query within a query. */
public final class SqlLayout {

    /** Quoted names and texts come first, so that no word within them is taken for a clause. */
    private static final Pattern PIECE = Pattern.compile("\"[^\"]*\"|'[^']*'|\\(SELECT |[()]"
        + "|(?<!DELETE) (?=(?:FROM|INNER JOIN|LEFT OUTER JOIN|WHERE|GROUP BY|HAVING|ORDER BY|LIMIT|OFFSET|VALUES|SET) )");

    private SqlLayout() { }

    public static String of(String sql) {
        StringBuilder text = new StringBuilder();
        String nesting = ""; // a plus for each query within a query, a minus for any other bracket
        int done = 0;
        for (Matcher piece = PIECE.matcher(sql); piece.find(); done = piece.end()) {
            text.append(sql, done, piece.start());
            String found = piece.group();
            boolean clause = found.equals(" ") && !nesting.endsWith("-");
            text.append(clause ? newLine(nesting) : found.equals("(SELECT ") ? "(" : found);
            if (found.equals("(SELECT ")) {
                nesting += "+";
                text.append(newLine(nesting)).append("SELECT ");
            } else if (found.equals("(")) {
                nesting += "-";
            } else if (found.equals(")")) {
                nesting = nesting.substring(0, nesting.length() - 1);
            }
        }
        return text.append(sql.substring(done)).toString();
    }

    private static String newLine(String nesting) {
        return "\n" + "    ".repeat(nesting.replace("-", "").length());
    }
}
