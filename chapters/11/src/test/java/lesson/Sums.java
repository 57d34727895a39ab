package lesson;

import static bookworm.Expressions.*;

import bookworm.db.*;
import bookworm.errors.FieldError;
import bookworm.sql.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;

/** Sums as trees: what they send, of which type they are, and what the database makes of them. */
public class Sums {

    public static void main(String[] args) {
        Expression more = f("pages").plus(1);
        System.out.println("f(\"pages\").plus(1) is an " + more.getClass().getSimpleName() + " of " + more.children().get(0));
        try (Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
            print(database, value(474).plus(1));
            print(database, value(2).plus(3).times(4));
            print(database, value(10).minus(value(4).minus(3)));
            print(database, value(1).dividedBy(2));
            print(database, value(1).dividedBy(new BigDecimal("2")));
            print(database, value(LocalDate.of(1815, 12, 23)).minus(Duration.ofDays(7)));
            print(database, value(LocalDate.of(1815, 12, 23)).plus(LocalDate.of(1813, 1, 28)));
            print(database, value(new BigDecimal("8.99")).times(1.5));
            print(database, value(474).plus("1"));
        }
    }

    private static void print(Database database, Expression sum) {
        try {
            String type = sum.type().javaType().getSimpleName();
            Sql sql = SqlWriter.compile(Statement.value(sum), database.dialect());
            Object value = database.query(sql, row -> row.getObject(1)).get(0);
            System.out.println(type + " " + value + ": " + sql.text().replace("SELECT ", "") + " " + sql.parameters());
        } catch (FieldError e) {
            System.out.println(e.getMessage());
        }
    }
}
