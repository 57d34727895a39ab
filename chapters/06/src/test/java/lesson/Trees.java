package lesson;

import bookworm.db.*;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;
import library.Author;

/** Statements as trees: written down, and not run. */
public class Trees {

    public static void main(String[] args) {
        ModelMeta authors = Models.meta(Author.class);
        FieldMeta name = authors.field("name");
        Param value = new Param("Jane", name.type());
        Node where = new Column(name).is("Jane Austen");

        print(new Insert(authors, List.of(name), List.of(List.of(value))));
        print(new Select(List.of(new Column(authors.primaryKey()), new Column(name)), authors, where, 21));
        print(Statement.update(authors, Map.of(name, value), where));
        print(Statement.delete(authors, where));
    }

    private static void print(Statement statement) {
        Sql sql = SqlWriter.compile(statement, Dialect.of("H2"));
        System.out.println(sql.text() + " " + sql.parameters());
    }
}
