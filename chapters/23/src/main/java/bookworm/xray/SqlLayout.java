package bookworm.xray;

import java.util.regex.*;

/** Lays a statement out on several lines: one for each clause, further in for each query within a query. */
public final class SqlLayout {

    /** Quoted names and texts come first, so that no word within them is taken for a clause. */
    private static final Pattern PIECE = Pattern.compile("\"[^\"]*\"|'[^']*'|\\(SELECT |[()]"
        + "|(?<!DELETE) (?=(?:FROM|INNER JOIN|LEFT OUTER JOIN|WHERE|GROUP BY|HAVING|QUALIFY|ORDER BY|LIMIT|OFFSET|VALUES|SET) )");

    /** The brackets around the piece at hand: a plus for each query within a query, a minus for any other. */
    private final StringBuilder brackets = new StringBuilder();

    private SqlLayout() { }

    public static String of(String sql) {
        SqlLayout layout = new SqlLayout();
        return PIECE.matcher(sql).replaceAll(piece -> Matcher.quoteReplacement(layout.laidOut(piece.group())));
    }

    private String laidOut(String piece) {
        switch (piece) {
            case "(" -> brackets.append('-');
            case ")" -> brackets.setLength(brackets.length() - 1);
            case "(SELECT " -> {
                brackets.append('+');
                return "(" + newLine() + "SELECT ";
            }
            case " " -> {
                return brackets.toString().endsWith("-") ? " " : newLine();
            }
        }
        return piece;
    }

    private String newLine() { return "\n" + "    ".repeat((int) brackets.chars().filter(each -> each == '+').count()); }
}
