package desk;

import bookworm.Prefetch;
import java.time.LocalDate;
import java.util.*;

/** Exercise 15.4, debug: who is late with which books. Every line is right, and the page takes longer each week. */
final class Reminders {

    private Reminders() { }

    /**
     * A line for each member who is late, by name: {@code Emma: Murphy by Samuel Beckett, Persuasion by Jane Austen}, the book that was
     * due first at the front. At most three queries, however many members, loans and books there are.
     */
    static List<String> lines(LocalDate today) {
        Prefetch late = Prefetch.of("loans", Loan.objects.filter("returnedOn", null, "dueOn__lt", today).orderBy("dueOn", "pk")
            .selectRelated("book__author")).as("late");
        List<String> lines = new ArrayList<>();
        for (Member member : Member.objects.orderBy("name", "pk").prefetchRelated(late)) {
            List<String> books = member.prefetched("late", Loan.class).stream().map(Reminders::book).toList();
            if (!books.isEmpty()) {
                lines.add(member.name + ": " + String.join(", ", books));
            }
        }
        return lines;
    }

    private static String book(Loan loan) { return loan.book.get().title + " by " + loan.book.get().author.get().name; }
}
