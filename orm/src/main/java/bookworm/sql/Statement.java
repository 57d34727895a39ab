package bookworm.sql;

/** A whole statement: {@link Select}, {@link Insert}, {@link Update} or {@link Delete}. */
public interface Statement extends Node {
}
