package lesson;

import bookworm.db.*;
import bookworm.fields.*;
import java.util.List;
import library.LibraryRows;

/** The same three numbers, read by the driver's getter and by their type. */
public class Zeros {

    public static void main(String[] args) {
        try (Database library = Database.open(LibraryRows.url())) {
            for (String number : List.of("NULL", "0", "474")) {
                library.query(Sql.of("SELECT CAST(" + number + " AS INTEGER)"), row -> {
                    System.out.println(number + ": getInt gives " + row.getInt(1) + ", the type reads " + new IntegerType().read(row, 1));
                    return row;
                });
            }
        }
    }
}
