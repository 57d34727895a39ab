package lesson;

import bookworm.db.*;
import java.util.*;
import java.util.stream.Stream;

/** The publisher's list once more. */
public class Cured {

    public static void main(String[] args) {
        try (Database library = Desk.open()) {
            List<Writer> writers = Desk.writers();
            System.out.println("1000 inserted: " + Desk.statements(() -> Writer.objects.bulkCreate(writers)) + " statement");
            writers.forEach(writer -> writer.biography = "the one of row " + writer.id);
            System.out.println("1000 changed: " + Desk.statements(() -> Writer.objects.bulkUpdate(writers, "biography")) + " statement");
            try (QueryLog queries = QueryLog.capture()) {
                writers.forEach(writer -> Writer.objects.filter("name", writer.name).list());
                System.out.println("1000 looked for: " + Desk.texts(queries.sql()) + " text written");
            }
            try (Stream<Writer> all = Writer.objects.stream(100)) {
                System.out.println("1000 printed: " + Desk.print(all) + " objects made before the first line");
            }
        }
    }
}
