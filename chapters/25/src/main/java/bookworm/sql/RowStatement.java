package bookworm.sql;

import java.util.List;

/** A statement that writes rows as they stand in objects. Many of these have one text, and differ in their values alone. */
public interface RowStatement extends Statement {

    /** What the text depends on, which tells statements of one text from others. */
    Object form();

    /** The values, in the order of their marks. */
    List<Param> values();
}
