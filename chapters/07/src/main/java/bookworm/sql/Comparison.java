package bookworm.sql;

/** Two values and a comparison between them. */
public record Comparison(Node left, String operator, Node right) implements Node {

    @Override public void render(SqlWriter sql) { sql.append(left).append(" " + operator + " ").append(right); }
}
