package library.manage.shell;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * The statements of a text, which end with a semicolon or with the text. One that stands between quotes or in a comment
 * ends nothing.
 */
final class SqlStatements {

    private final Reader text;
    private int pushedBack = -1;

    SqlStatements(Reader text) {
        this.text = text;
    }

    /** The next statement, without its semicolon; empty when there are no more. Reads no further than its end. */
    Optional<String> next() throws IOException {
        StringBuilder statement = new StringBuilder();
        int next;
        while ((next = read()) >= 0) {
            if (next == ';' && !statement.toString().isBlank()) {
                break;
            } else if (next == '\'' || next == '"') {
                statement.append((char) next);
                copyUntil((char) next, statement);
            } else if (next == '-' && follows('-')) {
                skipLine();
                statement.append('\n');
            } else if (next == '/' && follows('*')) {
                skipComment();
                statement.append(' ');
            } else if (next != ';') {
                statement.append((char) next);
            }
        }
        return Optional.of(statement.toString().strip()).filter(text -> !text.isEmpty());
    }

    /** A quote that is doubled ends one text and begins the next, which comes to the same. */
    private void copyUntil(char quote, StringBuilder statement) throws IOException {
        int next;
        while ((next = read()) >= 0) {
            statement.append((char) next);
            if (next == quote) {
                return;
            }
        }
    }

    private void skipLine() throws IOException {
        int next = read();
        while (next >= 0 && next != '\n') {
            next = read();
        }
    }

    private void skipComment() throws IOException {
        int next = read();
        while (next >= 0 && !(next == '*' && follows('/'))) {
            next = read();
        }
    }

    /** Whether that character comes next; then it is read. */
    private boolean follows(char wanted) throws IOException {
        int next = read();
        if (next != wanted) {
            pushedBack = next;
        }
        return next == wanted;
    }

    private int read() throws IOException {
        int next = pushedBack >= 0 ? pushedBack : text.read();
        pushedBack = -1;
        return next;
    }
}
