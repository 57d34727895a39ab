package lesson;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.FieldError;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.schema.Schema;
import java.time.LocalDate;
import library.*;

/** Parts of dates, and whether an index serves them. */
public class Years {

    @Meta(app = "desk", indexes = @Index("day"))
    static class Visit extends Model {
        static final Manager<Visit> objects = Manager.of(Visit.class);

        @DateField LocalDate day;
    }

    public static void main(String[] args) {
        try (Database library = Library.openEmpty()) {
            Schema.create(Visit.class);
            LocalDate first = LocalDate.of(1815, 1, 1);
            Database.atomic(() -> {
                for (int day = 0; day < 1461; day++) {
                    LocalDate next = first.plusDays(day);
                    Visit.objects.create(visit -> visit.day = next);
                }
            });
            print(library, "day__year", 1816);
            print(library, "day__year__gt", 1816);
            print(library, "day__year__lte", 1816);
            print(library, "day__month", 2);
            print(library, "day__year__gtt", 2);
        } catch (FieldError e) {
            System.out.println(e.getMessage().replaceAll(" Choices.*", ""));
        }
        try (Database library = Library.openEmpty()) {
            Book.objects.filter("publicationDate__hour", 2);
        } catch (FieldError e) {
            System.out.println(e.getMessage().replaceAll(", .*, ", ", ..., "));
        }
    }

    private static void print(Database library, String path, Object value) {
        try (QueryLog queries = QueryLog.capture()) {
            int found = Visit.objects.filter(path, value).list().size();
            Sql sql = queries.entries().get(0).sql();
            System.out.println(sql.text().replaceAll(".* WHERE ", "") + " " + sql.parameters());
            String plan = library.query(Sql.of("EXPLAIN ANALYZE " + sql.text(), sql.parameters().toArray()), row -> row.getString(1)).get(0);
            System.out.println("  " + found + " found, " + plan.replaceAll("(?s).*scanCount: (\\d+).*", "$1") + " looked at");
        }
    }
}
