package lesson;

import java.sql.*;

/** The chapter in small, without the ORM: who sees a change, and when. */
public class Slice {

    public static void main(String[] args) throws Exception {
        try (Connection desk = DriverManager.getConnection("jdbc:h2:mem:slice");
                Connection door = DriverManager.getConnection("jdbc:h2:mem:slice")) {
            run(desk, "CREATE TABLE shelf AS SELECT 3 AS copies");

            desk.setAutoCommit(false);
            run(desk, "UPDATE shelf SET copies = copies - 1");
            System.out.println("in between:   desk " + copies(desk) + ", door " + copies(door));
            desk.rollback();
            System.out.println("rolled back:  desk " + copies(desk) + ", door " + copies(door));

            run(desk, "UPDATE shelf SET copies = copies - 1");
            desk.commit();
            System.out.println("committed:    desk " + copies(desk) + ", door " + copies(door));
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        connection.createStatement().execute(sql);
    }

    private static int copies(Connection connection) throws SQLException {
        ResultSet rows = connection.createStatement().executeQuery("SELECT copies FROM shelf");
        rows.next();
        return rows.getInt(1);
    }
}
