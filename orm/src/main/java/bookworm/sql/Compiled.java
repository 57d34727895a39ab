package bookworm.sql;

import bookworm.db.Sql;
import java.util.*;

/**
 * A statement as text, with a {@code ?} for each value.
 *
 * @param parameters in the order of those marks: values, or the slots of a {@link Shape}
 */
public record Compiled(String text, List<Param> parameters) {

    /** Ready to run, with these values in the slots. */
    public Sql with(List<Param> values) {
        Object[] bound = new Object[parameters.size()];
        for (int i = 0; i < bound.length; i++) {
            Param parameter = parameters.get(i);
            bound[i] = (parameter.value() instanceof Shape.Slot slot ? values.get(slot.number()) : parameter).toJdbc();
        }
        return new Sql(text, Arrays.asList(bound));
    }
}
