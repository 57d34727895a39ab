package lesson;

import bookworm.Model;
import bookworm.fields.*;
import bookworm.meta.Models;
import library.*;

/** What a field of an enum takes from a form, or from a program. */
public class Taken {

    static class Opinion extends Model {
        @IntegerField Stars stars;
    }

    public static void main(String[] args) {
        convert(Copy.class, "wear", Wear.TORN);
        convert(Copy.class, "wear", "T");
        convert(Copy.class, "wear", "torn");
        convert(Opinion.class, "stars", 5);
        convert(Opinion.class, "stars", " 5 ");
        convert(Opinion.class, "stars", "4");
        convert(Opinion.class, "stars", "five");
    }

    private static void convert(Class<? extends Model> model, String field, Object given) {
        String kind = given.getClass().getSimpleName();
        Show.show(field + " <- " + kind + " " + given, () -> Models.meta(model).field(field).convert(given));
    }
}
