package lesson;

import java.sql.*;

/** The chapter in small: two connections count to 2, or do not. */
public class Slice {

    public static void main(String[] args) throws SQLException {
        String url = "jdbc:h2:mem:two-desks";
        try (Statement here = DriverManager.getConnection(url).createStatement();
                Statement there = DriverManager.getConnection(url).createStatement()) {
            here.execute("CREATE TABLE emma (loans INTEGER)");
            here.execute("INSERT INTO emma VALUES (0)");

            int seenHere = read(here);
            int seenThere = read(there);
            here.executeUpdate("UPDATE emma SET loans = " + (seenHere + 1));
            there.executeUpdate("UPDATE emma SET loans = " + (seenThere + 1));
            System.out.println("Java adds: 0 + 1 + 1 = " + read(here));

            here.executeUpdate("UPDATE emma SET loans = 0");
            here.executeUpdate("UPDATE emma SET loans = loans + 1");
            there.executeUpdate("UPDATE emma SET loans = loans + 1");
            System.out.println("the database adds: 0 + 1 + 1 = " + read(here));
        }
    }

    private static int read(Statement desk) throws SQLException {
        try (ResultSet rows = desk.executeQuery("SELECT loans FROM emma")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
