package lesson;

import java.sql.*;
import java.util.*;

/** The same query timed twice, once wrongly. No ORM is in it. */
public class Slice {

    private static final String COUNT = "SELECT COUNT(*) FROM SYSTEM_RANGE(1, 200000) WHERE MOD(X, ?) = 0";

    public static void main(String[] args) throws SQLException {
        try (Connection desk = DriverManager.getConnection("jdbc:h2:mem:");
                PreparedStatement same = desk.prepareStatement(COUNT); PreparedStatement other = desk.prepareStatement(COUNT)) {
            List<Long> withSeven = new ArrayList<>();
            List<Long> withAnother = new ArrayList<>();
            for (int round = 0; round < 30; round++) {
                withSeven.add(nanos(same, 7));
                withAnother.add(nanos(other, 8 + round));
            }
            boolean much = 10 * median(withSeven) < median(withAnother);
            System.out.println("with 7 each time, the count is more than ten times as fast: " + much);
        }
    }

    private static long nanos(PreparedStatement count, int divisor) throws SQLException {
        long start = System.nanoTime();
        count.setInt(1, divisor);
        count.executeQuery().close();
        return System.nanoTime() - start;
    }

    /** The first rounds warm up, and do not count. */
    private static long median(List<Long> rounds) { return rounds.stream().skip(10).sorted().skip(10).findFirst().orElseThrow(); }
}
