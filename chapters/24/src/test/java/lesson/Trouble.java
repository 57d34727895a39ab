package lesson;

import bookworm.db.*;
import bookworm.meta.*;
import bookworm.query.*;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.Stream;

/** A publisher's list of a thousand writers, with what chapter 23 has. */
public class Trouble {

    public static void main(String[] args) {
        try (Database library = Desk.open()) {
            List<Writer> writers = Desk.writers();
            System.out.println("1000 inserted: " + Desk.statements(() -> writers.forEach(Writer::save)) + " statements");
            writers.forEach(writer -> writer.biography = "the one of row " + writer.id);
            System.out.println("1000 changed: " + Desk.statements(() -> writers.forEach(Writer::save)) + " statements");
            List<String> texts = writers.stream().map(writer -> select(writer.name, library).text()).toList();
            System.out.println("1000 looked for: " + Desk.texts(texts) + " texts written, " + new HashSet<>(texts).size() + " different");
            int before = Writer.made;
            Stream<Writer> all = Writer.objects.list().stream();
            System.out.println("1000 printed: " + (Writer.made - before + Desk.print(all)) + " objects made before the first line");
        }
    }

    /** What becomes of {@code filter("name", name)} before it is sent, as chapter 23 has it. */
    private static Sql select(String name, Database library) {
        ModelMeta writer = Models.meta(Writer.class);
        Query query = Query.of(writer).and(new Column(writer.field("name")).is(name));
        return SqlWriter.compile(Planner.plan(query).select(), library.dialect());
    }
}
