package lesson;

import bookworm.db.*;
import java.sql.*;
import java.time.LocalDate;
import java.util.*;
import java.util.stream.Collectors;
import library.*;

/** The answers to the lesson's questions, found by doing what they ask. */
public class Quiz {

    public static void main(String[] args) throws SQLException {
        anInnerBlockThatEndedWell();
        autoCommitSwitchedOn();
        bothDesksInABlock();
        aLetterThatThrows();
        aLoanThatWasUndone();
    }

    private static void anInnerBlockThatEndedWell() {
        try (Database library = Desk.open()) {
            caught(() -> Database.atomic(() -> {
                Database.atomic(() -> Desk.lend(1L));
                Desk.lend(null);
            }));
            System.out.println(Desk.emma().copies + " copies");
        }
    }

    private static void autoCommitSwitchedOn() throws SQLException {
        try (Connection desk = DriverManager.getConnection("jdbc:h2:mem:quiz");
                Connection door = DriverManager.getConnection("jdbc:h2:mem:quiz")) {
            desk.createStatement().execute("CREATE TABLE shelf AS SELECT 3 AS copies");
            desk.setAutoCommit(false);
            desk.createStatement().execute("UPDATE shelf SET copies = copies - 1");
            desk.setAutoCommit(true);
            desk.setAutoCommit(false);
            desk.rollback();
            ResultSet rows = door.createStatement().executeQuery("SELECT copies FROM shelf");
            rows.next();
            System.out.println(rows.getInt(1) + " copies");
        }
    }

    private static void bothDesksInABlock() {
        try (Database library = Desk.open()) {
            Database.atomic(() -> {
                Shelf mine = Desk.emma();
                Desk.atAnotherDesk(() -> Database.atomic(() -> {
                    Desk.lend(1L);
                    return "lent";
                }));
                mine.copies--;
                mine.save();
            });
            System.out.println(Desk.emma().copies + " copies");
        }
    }

    private static void aLetterThatThrows() {
        try (Database library = Desk.open()) {
            List<String> sent = new ArrayList<>();
            Optional<String> heard = caught(() -> Database.atomic(() -> {
                Database.onCommit(() -> {
                    throw new IllegalStateException("no stamps");
                });
                Database.onCommit(() -> sent.add("a second letter"));
                Desk.lend(1L);
            }));
            System.out.println(Desk.emma().copies + " copies, " + (sent.isEmpty() ? "no second letter" : sent)
                + ", and the caller hears: " + heard.orElse("nothing"));
        }
    }

    private static void aLoanThatWasUndone() {
        try (Database library = Desk.open()) {
            Loan loan = new Loan();
            loan.bookId = 4L;
            loan.memberId = 1L;
            loan.loanedOn = LocalDate.of(2026, 11, 30);
            loan.dueOn = LocalDate.of(2026, 12, 14);
            caught(() -> Database.atomic(() -> {
                loan.save();
                throw new IllegalStateException("stop");
            }));
            Long key = loan.id;
            try (QueryLog queries = QueryLog.capture()) {
                loan.save();
                System.out.println("The key is " + key + ", and save() sends "
                    + queries.sql().stream().map(sql -> sql.split(" ")[0]).collect(Collectors.joining(", ")));
            }
        }
    }

    private static Optional<String> caught(Runnable action) {
        try {
            action.run();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e.getMessage());
        }
    }
}
