package bookworm.sql;

import java.util.List;

/** A statement that gives rows, and says what each of them holds. */
public interface QueryExpression extends Statement {

    List<Selection> selections();
}
