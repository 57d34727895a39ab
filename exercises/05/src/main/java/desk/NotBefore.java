package desk;

import bookworm.db.Dialect;
import bookworm.exercises.Todo;
import bookworm.meta.*;
import java.util.List;

/**
 * Exercise 05.6, build: a rule that one field is not before another, be they dates, numbers or texts. The same day is
 * fine, and so is a row that leaves one of the two open.
 * <pre>{@code
 * static final Constraint IN_ORDER = new NotBefore("loan_in_order", "dueOn", "lentOn");    // due on the day it is lent, or later
 * }</pre>
 */
record NotBefore(String name, String later, String earlier) implements Constraint {

    @Override public String definition(ModelMeta model, Dialect dialect) {
        throw new Todo("05.6", "write the rule as a CHECK over the two columns");
    }

    /**
     * One mistake for each name that is no field of the model, saying that name and the rule's own. If both are there but
     * hold values of two kinds, such as a date and a text, that is a mistake as well: it says both names.
     */
    @Override public List<String> mistakes(ModelMeta model) {
        throw new Todo("05.6", "say what is wrong with the two names");
    }
}
