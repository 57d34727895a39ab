package lesson;

import bookworm.db.*;
import java.util.List;

/** A branch closes: what is asked to find all that goes. */
public class Waves {

    public static void main(String[] args) {
        try (Database library = Branch.openTwo()) {
            close("Strabane");
            close("Bolton");
        }
    }

    private static void close(String village) {
        Branch branch = Branch.objects.get("village", village);
        try (QueryLog queries = QueryLog.capture()) {
            branch.delete();
            System.out.println(village);
            statements(queries, "SELECT").forEach(sql -> System.out.println("  " + sql));
        }
    }

    /** The statements of some kinds, shortened. */
    static List<String> statements(QueryLog queries, String kinds) {
        return queries.entries().stream().map(QueryLog.Entry::sql).filter(sql -> sql.text().matches("(" + kinds + ") .*"))
            .map(sql -> sql.text().replaceAll("SELECT .* FROM", "SELECT ... FROM").replaceAll("\"\\w+\"\\.|\"", "")
                .replaceAll("lesson_", "") + " " + sql.parameters()).toList();
    }
}
