package lesson;

import bookworm.db.*;
import bookworm.meta.*;
import bookworm.query.*;
import bookworm.sql.*;
import java.util.List;
import library.*;

/** Step 1: queries as values, and the SQL that they would be. No database is open. */
public class Queries {

    public static void main(String[] args) {
        ModelMeta book = Models.meta(Book.class);
        Expression thickness = Lookups.build(new Column(book.field("pages")), List.of("gt"), 400);
        Query all = Query.of(book);
        Query thick = all.and(thickness);
        Query austen = thick.and(new Column(book.field("authorId")).is(1L));
        print("all", all);
        print("thick", thick);
        print("austen", austen);
        print("nothing", austen.nothing());
        System.out.println("asked for again, it is equal: " + thick.equals(Query.of(book).and(thickness)));
    }

    private static void print(String name, Query query) {
        Sql sql = SqlWriter.compile(Planner.select(query), Dialect.of("H2"));
        System.out.println(name + (query.isNothing() ? ", known to be nothing: " : ": ") + sql.text().split(" FROM ")[1] + " " + sql.parameters());
    }
}
