// misconception: a condition on a window is a condition
// refused with: The database refuses what you wrote
import java.util.*;

private Select qualified() {
    return new Select(selections, distinct, from, Junction.and(List.of(where, qualify)), groupBy, having, Truth.ALWAYS, orderBy, slice);
}
