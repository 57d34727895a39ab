package lesson;

import bookworm.db.*;
import bookworm.meta.*;
import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.util.List;
import library.*;

/** Step 1: conditions as trees, built by hand. */
public class Trees {

    private static final ModelMeta BOOK = Models.meta(Book.class);
    private static final Column PAGES = new Column(BOOK.field("pages"));
    private static final Column GENRE = new Column(BOOK.field("genre"));

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Expression isLong = new Comparison(PAGES, ">", new Param(500, PAGES.type()));
            Expression isFactual = new Junction(Connector.OR, false, List.of(GENRE.is("SCI"), GENRE.is("HIS")));

            print(library, isLong);
            print(library, new Junction(Connector.AND, false, List.of(isFactual, isLong)));
            print(library, new Junction(Connector.AND, true, List.of(isFactual)));
        }
    }

    private static void print(Database library, Expression where) {
        Sql sql = SqlWriter.compile(new Select(List.of(PAGES), BOOK, where, 200), library.dialect());
        String condition = sql.text().split(" WHERE ")[1].replace(" LIMIT 200", "");
        System.out.println(condition + " " + sql.parameters() + ": " + library.query(sql, row -> 1).size() + " books");
    }
}
