package bookworm.benchmarks;

import bookworm.benchmarks.bookworm.BookwormLibrary;
import bookworm.benchmarks.jdbc.JdbcLibrary;
import java.util.*;
import java.util.function.Function;
import javax.sql.DataSource;

/** The libraries by name, in the order in which they are shown: what is measured against first, then ours, then the peers. */
public enum Libraries {

    JDBC("jdbc", JdbcLibrary::new, "java.sql.Connection"),
    BOOKWORM("bookworm", BookwormLibrary::new, "bookworm.Model");

    private final String label;
    private final Function<DataSource, Library<?, ?, ?>> opener;
    private final String className;

    Libraries(String label, Function<DataSource, Library<?, ?, ?>> opener, String className) {
        this.label = label;
        this.opener = opener;
        this.className = className;
    }

    public String label() {
        return label;
    }

    /** A class of the library. */
    String className() {
        return className;
    }

    public Library<?, ?, ?> open(DataSource pool) {
        return opener.apply(pool);
    }

    public static Libraries of(String label) {
        return Arrays.stream(values()).filter(library -> library.label.equals(label)).findFirst().orElseThrow();
    }
}
