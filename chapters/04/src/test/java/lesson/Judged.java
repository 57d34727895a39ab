package lesson;

import bookworm.Model;
import bookworm.fields.*;
import bookworm.meta.*;
import java.math.BigDecimal;
import java.util.List;
import library.Book;

/** Values that their fields can hold: what does each type say of them? */
public class Judged {

    /** On Saturdays the library lends toys. */
    static class Toy extends Model {
        @CharField(maxLength = 5) String name;
    }

    public static void main(String[] args) {
        judge(Book.class, "pages", 474);
        judge(Book.class, "pages", -5);
        judge(Book.class, "isbn", "978-0-14-143958-7");
        judge(Toy.class, "name", "🧸🧸🧸🧸🧸");
        judge(Book.class, "price", new BigDecimal("8.990"));
        judge(Book.class, "price", new BigDecimal("1234567.891"));
    }

    @SuppressWarnings("unchecked") private static void judge(Class<? extends Model> model, String field, Object value) {
        FieldType<Object> type = (FieldType<Object>) Models.meta(model).field(field).type();
        List<String> problems = type.validate(value);
        System.out.println(field + " " + value + ": " + (problems.isEmpty() ? "fine" : String.join(" ", problems)));
    }
}
