package lesson;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;

import bookworm.QuerySet;
import bookworm.db.*;
import bookworm.sql.SqlWriter;
import java.util.List;
import library.*;

/** What some querysets mean, as each dialect writes it. No server is asked. */
public class Words {

    public static void main(String[] args) {
        try (Database library = Library.openEmpty()) {
            write(Loan.objects.annotate("x", f("returnedOn").minus(f("loanedOn"))).values("x"));
            write(Book.objects.alias("place", window(rank()).partitionBy("author").orderBy("-pages"))
                .filter("place", 1, "pages__gt", 100).orderBy("-pages").values("title"));
        }
    }

    private static void write(QuerySet<?> rows) {
        for (String product : List.of("H2", "PostgreSQL")) {
            String sql = SqlWriter.compile(rows.xray().select(), Dialect.of(product)).text();
            System.out.println(product + ": " + sql.replaceAll("\"books_\\w+\"\\.", "")
                .replaceAll(" (FROM \\(|FROM .*(?=QUALIFY)|FROM .*\"sub)", "\n  $1"));
        }
    }
}
