package lesson;

import bookworm.db.*;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.List;
import library.Author;

/** An INSERT as a tree: written down, and not run. */
public class FirstTree {

    public static void main(String[] args) {
        ModelMeta authors = Models.meta(Author.class);
        FieldMeta name = authors.field("name");
        FieldMeta birthDate = authors.field("birthDate");

        print(new Insert(authors, List.of(name), List.of(List.of(new Param("Flann O'Brien", name.type())))));
        print(new Insert(authors, List.of(birthDate, name),
            List.of(List.of(new Param(null, birthDate.type()), new Param("Homer", name.type())))));
    }

    private static void print(Statement statement) {
        Sql sql = SqlWriter.compile(statement, Dialect.of("H2"));
        System.out.println(sql.text() + " " + sql.parameters());
    }
}
