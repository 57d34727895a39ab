package bookworm;

import static bookworm.sql.Expression.operand;

import bookworm.errors.QueryError;
import bookworm.fields.FieldType;
import bookworm.sql.*;
import java.util.*;

/**
 * The functions that the database computes, to import all at once: {@code import static bookworm.Functions.*;}. A text
 * among the arguments names a field, as everywhere; a text that stands for itself is {@code value("...")}. How each is
 * written is the dialect's affair; one of your own is {@link Func#of}.
 */
public final class Functions {

    private Functions() { }

    public static Expression lower(Object text) { return call("LOWER", Types.TEXT, text); }

    public static Expression upper(Object text) { return call("UPPER", Types.TEXT, text); }

    /** How many characters the text has; one beyond the basic plane counts once. */
    public static Expression length(Object text) { return call("length", Types.INTEGER, text); }

    /** The text without the spaces at its ends. */
    public static Expression trim(Object text) { return call("TRIM", Types.TEXT, text); }

    /** The text without the spaces at its beginning. */
    public static Expression ltrim(Object text) { return call("LTRIM", Types.TEXT, text); }

    /** The text without the spaces at its end. */
    public static Expression rtrim(Object text) { return call("RTRIM", Types.TEXT, text); }

    /** The text, filled up on the left to so many characters, or cut to them: {@code lpad("isbn", 13, value("0"))}. */
    public static Expression lpad(Object text, int length, Object by) {
        return call("LPAD", Types.TEXT, text, positive("length", length), by);
    }

    /** The text, filled up on the right to so many characters, or cut to them. */
    public static Expression rpad(Object text, int length, Object by) {
        return call("RPAD", Types.TEXT, text, positive("length", length), by);
    }

    /** The text so many times, one after the other. */
    public static Expression repeat(Object text, int times) { return call("REPEAT", Types.TEXT, text, positive("times", times)); }

    /** The texts one after the other; a null counts as an empty text. */
    public static Expression concat(Object... texts) { return call("CONCAT", Types.TEXT, texts); }

    /** The text from a character on, the first of them counted as 1. */
    public static Expression substr(Object text, int from) { return call("SUBSTRING", Types.TEXT, text, positive("from", from)); }

    /** A part of the text, its first character counted as 1. */
    public static Expression substr(Object text, int from, int length) {
        return call("SUBSTRING", Types.TEXT, text, positive("from", from), new Literal(length));
    }

    /** The first characters of the text. */
    public static Expression left(Object text, int length) { return call("LEFT", Types.TEXT, text, positive("length", length)); }

    /** The last characters of the text. */
    public static Expression right(Object text, int length) { return call("RIGHT", Types.TEXT, text, positive("length", length)); }

    /** Where the part begins in the text, its first character counted as 1; 0 where it is not in it. */
    public static Expression strIndex(Object text, Object part) { return call("strindex", Types.INTEGER, text, part); }

    public static Expression replace(Object text, Object part, Object by) { return call("REPLACE", Types.TEXT, text, part, by); }

    public static Expression abs(Object number) { return call("ABS", null, number); }

    public static Expression round(Object number, int places) { return call("ROUND", null, number, new Literal(places)); }

    public static Expression floor(Object number) { return call("FLOOR", null, number); }

    public static Expression ceil(Object number) { return call("CEIL", null, number); }

    /** What is left after division. */
    public static Expression mod(Object number, Object by) { return operand(number).mod(operand(by)); }

    public static Expression power(Object number, Object exponent) { return call("POWER", Types.FLOAT, number, exponent); }

    /** The first of the values that is not null. They must be of one type. */
    public static Expression coalesce(Object... values) { return call("COALESCE", null, values); }

    /** The greatest of the values; null where one of them is, as on SQLite and MySQL. */
    public static Expression greatest(Object... values) { return call("greatest", null, values); }

    /** The least of the values; null where one of them is. */
    public static Expression least(Object... values) { return call("least", null, values); }

    /** The first value; null where it equals the second. */
    public static Expression nullIf(Object value, Object other) { return call("NULLIF", null, value, other); }

    /** The moment at which the database runs the statement. */
    public static Expression now() { return call("now", Types.DATE_TIME); }

    public static Expression cast(Object value, FieldType<?> type) { return new Cast(operand(value), type); }

    /** A part of a date as a number: {@code extract("year", "publicationDate")}. The parts are those of lookups. */
    public static Expression extract(String part, String field) { return new F(field + "__" + part); }

    /** The date back at the beginning of its {@code year}, {@code quarter}, {@code month}, {@code week} or {@code day}. */
    public static Expression trunc(String kind, String field) {
        if (!List.of("year", "quarter", "month", "week", "day").contains(String.valueOf(kind))) {
            throw new QueryError("A date can be cut back to its year, quarter, month, week or day, not to '" + kind + "'.");
        }
        return new F(field + "__trunc_" + kind);
    }

    /** The value of the first branch whose condition holds, or null: {@code choose(when(q("pages__gt", 500), "title"))}. */
    public static Case choose(Case.Branch... branches) { return new Case(Given.list("choose", branches), Literal.NULL); }

    /** A branch of {@link #choose}. */
    public static Case.Branch when(Expression condition, Object value) {
        return new Case.Branch(operand(condition), operand(value));
    }

    /**
     * A function over the rows around each row: {@code window(rank()).partitionBy("author").orderBy("-pages")} is
     * {@code RANK() OVER (PARTITION BY author_id ORDER BY pages DESC)}.
     */
    public static Window window(Expression function) {
        return new Window(operand(function), List.of(), List.of(), Optional.empty());
    }

    /** In a window: the number of the row, from 1. */
    public static Expression rowNumber() { return call("ROW_NUMBER", Types.BIG_INTEGER); }

    /** In a window: the place of the row; rows that tie share one, and the places after them stay empty. */
    public static Expression rank() { return call("RANK", Types.BIG_INTEGER); }

    /** In a window: the place of the row; rows that tie share one, and no place stays empty. */
    public static Expression denseRank() { return call("DENSE_RANK", Types.BIG_INTEGER); }

    /** In a window: which of so many groups of equal size the row is in, from 1. */
    public static Expression ntile(int groups) { return call("NTILE", Types.BIG_INTEGER, positive("groups", groups)); }

    /** In a window: the value of its first row. */
    public static Expression firstValue(Object value) { return call("FIRST_VALUE", null, value); }

    /** In a window: the value of its last row, which is the row itself unless {@link Window#rows} says otherwise. */
    public static Expression lastValue(Object value) { return call("LAST_VALUE", null, value); }

    /** In a window: the value of the row so many before; null where there is none. */
    public static Expression lag(Object value, int rows) { return call("LAG", null, value, new Literal(rows)); }

    /** {@link #lag(Object, int)} with a value for where there is no such row. */
    public static Expression lag(Object value, int rows, Object otherwise) {
        return call("LAG", null, value, new Literal(rows), otherwise);
    }

    /** In a window: the value of the row so many after; null where there is none. */
    public static Expression lead(Object value, int rows) { return call("LEAD", null, value, new Literal(rows)); }

    /** {@link #lead(Object, int)} with a value for where there is no such row. */
    public static Expression lead(Object value, int rows, Object otherwise) {
        return call("LEAD", null, value, new Literal(rows), otherwise);
    }

    private static Literal positive(String name, int number) { return new Literal(Given.positive(name, number)); }

    private static Expression call(String name, FieldType<?> type, Object... arguments) {
        return new Func(name, type, Expression.operands(arguments));
    }
}
