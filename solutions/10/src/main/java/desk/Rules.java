package desk;

import static bookworm.Expressions.*;

import bookworm.query.Q;
import java.util.List;

/** Solution 10.5: rules made of and, or and not, so that NOT of them is right too. */
final class Rules {

    private Rules() { }

    static Q implies(Q premise, Q conclusion) { return not(premise).or(conclusion); }

    static Q onlyOne(Q... conditions) {
        Q none = q();
        Q one = q("pk__in", List.of());
        for (Q condition : conditions) {
            one = one.and(not(condition)).or(condition.and(none));
            none = none.and(not(condition));
        }
        return one;
    }
}
