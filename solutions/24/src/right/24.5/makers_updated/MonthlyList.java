// right because: a maker that is there is updated to what it is, and so the key comes back
package desk;

import bookworm.db.Database;
import bookworm.sql.OnConflict;
import java.util.*;
import java.util.stream.Stream;

/** Exercise 24.5: the publisher's list, which comes again each month, with all books that there are. */
public final class MonthlyList {

    /** One line of it. */
    public record Line(String isbn, String title, int pages, String maker) { }

    private MonthlyList() { }

    /** Writes what the lines say, so many at a time. Gives how many lines there were. */
    public static int read(Stream<Line> lines, int atATime) {
        try (lines) {
            return Database.<Integer>atomic(() -> readAll(lines.iterator(), atATime));
        }
    }

    private static int readAll(Iterator<Line> lines, int atATime) {
        int number = 0;
        while (lines.hasNext()) {
            List<Line> portion = new ArrayList<>();
            while (portion.size() < atATime && lines.hasNext()) {
                portion.add(lines.next());
            }
            write(portion);
            number += portion.size();
        }
        return number;
    }

    private static void write(List<Line> portion) {
        Map<String, Maker> makers = makers(portion);
        Map<String, Volume> volumes = new LinkedHashMap<>();
        for (Line line : portion) {
            Volume volume = new Volume();
            volume.isbn = line.isbn();
            volume.title = line.title();
            volume.pages = line.pages();
            volume.maker.set(makers.get(line.maker()));
            volumes.put(line.isbn(), volume);
        }
        Volume.objects.bulkCreate(volumes.values(), OnConflict.update("title", "pages", "maker").of("isbn"));
    }

    private static Map<String, Maker> makers(List<Line> portion) {
        Set<String> names = new LinkedHashSet<>();
        portion.forEach(line -> names.add(line.maker()));
        Map<String, Maker> makers = new HashMap<>();
        names.forEach(name -> {
            Maker maker = new Maker();
            maker.name = name;
            makers.put(name, maker);
        });
        Maker.objects.bulkCreate(makers.values(), OnConflict.update("name").of("name"));
        return makers;
    }
}
