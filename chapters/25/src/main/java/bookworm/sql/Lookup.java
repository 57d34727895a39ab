package bookworm.sql;

/** What a word after a field makes of it: {@code gt} in {@code pages__gt} makes a condition of {@code pages} and a value. */
@FunctionalInterface
public interface Lookup {

    /** The condition on the left side; the right side is what a user gave: a value, a list of them, null, or an expression. */
    Expression build(Expression left, Object right);
}
