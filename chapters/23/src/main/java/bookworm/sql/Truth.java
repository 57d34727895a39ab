package bookworm.sql;

/** A condition that is settled before any row is seen: an IN over an empty list is never true. */
public record Truth(boolean value) implements Condition, Leaf {

    public static final Truth ALWAYS = new Truth(true);
    public static final Truth NEVER = new Truth(false);

    @Override public void render(SqlWriter sql) { sql.append(value ? "(1 = 1)" : "(1 = 0)"); }
}
