package lesson;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import bookworm.*;
import bookworm.db.*;
import bookworm.fields.FieldDefinition;
import bookworm.schema.Schema;
import bookworm.sql.*;
import java.lang.annotation.*;
import java.util.*;

/** A field type of one's own: JSON in a text, an object whose values are texts and numbers, with paths that lead to them. */
public class Notes {

    @Retention(RUNTIME)
    @Target(FIELD)
    @FieldDefinition(JsonType.class)
    @interface JsonField { }

    record JsonType() implements LookupType<String> {
        @Override public Class<String> javaType() { return String.class; }

        @Override public String columnType(Dialect dialect) { return dialect.type("TEXT"); }

        @Override public String convert(Object value) { return value.toString(); }

        /** The text after the key, without quotes; null where there is no such key. */
        @Override public Optional<Expression> step(Expression json, String key) {
            Expression pattern = Expression.of("\"" + key + "\": *\"?([^\",}]*)");
            return Optional.of(Func.of("REGEXP_SUBSTR", Types.TEXT, json, pattern, new Literal(1), new Literal(1), Expression.of("c"),
                new Literal(1)));
        }
    }

    static class Note extends Model {
        static final Manager<Note> objects = Manager.of(Note.class);

        @JsonField String data = "{}";
    }

    public static void main(String[] args) {
        Libraries.each((name, library) -> {
            Schema.create(Note.class);
            for (String data : List.of("{\"shelf\": \"B12\", \"pages\": 474}", "{\"shelf\": \"A1\"}")) {
                Note.objects.create(note -> note.data = data);
            }
            System.out.println(name + ": " + Note.objects.filter("data__shelf__startswith", "B").valuesFlat("data").list() + ", without pages: "
                + Note.objects.filter("data__pages", null).valuesFlat("data__shelf").list());
        });
    }
}
