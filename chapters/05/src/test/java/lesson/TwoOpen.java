package lesson;

import bookworm.db.*;
import bookworm.schema.Schema;
import library.Author;

/** Two libraries are open, and the older one is closed. Where does the next table go? */
public class TwoOpen {

    public static void main(String[] args) {
        Database town = Database.open("jdbc:h2:mem:town");
        Database village = Database.open("jdbc:h2:mem:village");
        town.close();
        Schema.create(Author.class);
        Sql count = Sql.of("SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = 'books_author'");
        System.out.println("tables of authors in the village: " + village.query(count, row -> row.getInt(1)).get(0));
        village.close();
    }
}
