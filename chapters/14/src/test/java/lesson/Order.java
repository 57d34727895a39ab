package lesson;

import bookworm.db.*;
import bookworm.errors.IntegrityError;
import library.*;

/** What is written when a branch closes, in its order; and what is left when the database refuses in the middle. */
public class Order {

    public static void main(String[] args) {
        try (Database library = Branch.openTwo(); QueryLog queries = QueryLog.capture()) {
            Branch branch = Branch.objects.get("village", "Bolton");
            attempt(() -> System.out.println(branch.delete()));
            Waves.statements(queries, "UPDATE|DELETE").forEach(System.out::println);
        }
        try (Database library = Library.openFull()) {
            library.update(Sql.of("CREATE TABLE \"fine\" (\"member_id\" BIGINT CONSTRAINT \"fine_member_fk\" REFERENCES \"books_member\" (\"id\"))"));
            library.update(Sql.of("INSERT INTO \"fine\" VALUES (1)"));
            Member hiro = Member.objects.get("pk", 1);
            attempt(hiro::delete);
            System.out.println("member " + hiro.id + " has " + Loan.objects.filter("member", 1).count() + " loans");
        }
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (IntegrityError e) {
            System.out.println(e.getMessage().split(":", 4)[2].strip() + ": " + e.getCause().getMessage().replaceAll("(?s).*?\"(\\w+):.*", "$1"));
        }
    }
}
