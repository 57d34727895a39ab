package bookworm.sql;

/** A part of a statement, which writes itself; there is no other way to make SQL. */
public interface Node {

    void render(SqlWriter sql);
}
