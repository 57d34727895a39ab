package bookworm.book.check;

import java.util.*;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SQL compared without regard to white space. */
final class SqlText {

    /** A statement in a block, and the line of the block, counted from 0, where it begins. */
    record Statement(String text, int line) { }

    private SqlText() { }

    /** The statements of a block: each ends with a semicolon, or before a blank line. Lines of comment do not count. */
    static List<Statement> statements(List<String> lines) {
        List<Statement> statements = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= lines.size(); i++) {
            String line = i < lines.size() ? lines.get(i).strip() : "";
            if (!line.isEmpty() && !line.startsWith("--")) {
                start = open.isEmpty() ? i : start;
                open.append(open.isEmpty() ? "" : " ").append(line.replaceAll(";$", ""));
            }
            if (!open.isEmpty() && (line.isEmpty() || line.endsWith(";"))) {
                statements.add(new Statement(open.toString(), start));
                open.setLength(0);
            }
        }
        return statements;
    }

    /** The statements of a cell, which semicolons part. */
    static List<String> statements(String cell) {
        return Stream.of(cell.split(";\\s")).map(each -> each.strip().replaceAll(";$", "")).filter(each -> !each.isEmpty())
            .collect(Collectors.toList());
    }

    /** Whether a piece of code is SQL, cut at its ends or not. */
    static boolean isSql(String code) {
        return code.matches("(\\.\\.\\. ?)?(SELECT|INSERT|UPDATE|DELETE|WITH|CREATE|ALTER|DROP|SAVEPOINT|ROLLBACK|COMMIT|RELEASE|FROM|JOIN|"
            + "INNER|LEFT|WHERE|GROUP|HAVING|ORDER|LIMIT)\\b.*");
    }

    /** Whether a statement, in which {@code ...} stands for anything, is one of those that were sent. */
    static boolean isAmong(String statement, Collection<String> sent) {
        return sent.stream().map(SqlText::bare).anyMatch(text -> DjangoAnswers.fits(bare(statement), text));
    }

    /** What to say of a statement that nobody sent. */
    static String missing(String statement, String sender, List<String> sent) {
        String nearest = Nearest.of(statement, sent).map(text -> "The nearest that it sends is `" + text.strip() + "`.")
            .orElse(sent.isEmpty() ? "It sends none: only what goes through bookworm.sql counts." : "It sends nothing like it.");
        return "`" + statement + "` is not sent by " + sender + ". " + nearest;
    }

    private static String bare(String sql) { return sql.strip().replaceAll("\\s+", " ").replaceAll(" ?([(),]) ?", "$1"); }
}
