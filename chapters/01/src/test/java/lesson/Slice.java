package lesson;

import java.sql.*;
import java.util.*;

/** The chapter in a few lines, without Bookworm: a text, the values beside it, and what becomes of a row. */
public final class Slice {

    private interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    private static final String URL = "jdbc:h2:mem:slice";

    private Slice() { }

    static <T> List<T> ask(String text, String value, Mapper<T> mapper) throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL);
                PreparedStatement statement = connection.prepareStatement(text)) {
            statement.setString(1, value);
            ResultSet rows = statement.executeQuery();
            List<T> result = new ArrayList<>();
            while (rows.next()) {
                result.add(mapper.map(rows));
            }
            return result;
        }
    }

    public static void main(String[] args) throws SQLException {
        try (Connection open = DriverManager.getConnection(URL); Statement desk = open.createStatement()) {
            desk.execute("CREATE TABLE author (name VARCHAR(100), born INTEGER)");
            desk.execute("INSERT INTO author VALUES ('Jane Austen', 1775), ('Flann O''Brien', 1911)");
            for (String typed : List.of("Flann O'Brien", "' OR '1'='1")) {
                System.out.println(typed + " -> " + ask("SELECT name, born FROM author WHERE name = ?", typed,
                    row -> row.getString(1) + ", born " + row.getInt(2)));
            }
        }
    }
}
