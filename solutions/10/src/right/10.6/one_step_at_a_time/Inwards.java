// right because: De Morgan's rule may be used on one level, and again on the next
package desk;

import bookworm.query.Q;
import bookworm.sql.Expression;
import bookworm.sql.Junction.Connector;
import java.util.*;

final class Inwards {

    static Q inwards(Q condition) {
        Q level = condition;
        boolean single = level.parts().size() == 1 && !(level.parts().get(0) instanceof Q);
        if (level.negated() && !single) {
            List<Expression> opposites = new ArrayList<>();
            for (Expression part : level.parts()) {
                opposites.add(Q.as(part).not());
            }
            level = new Q(level.connector() == Connector.OR ? Connector.AND : Connector.OR, false, opposites);
        }
        List<Expression> below = new ArrayList<>();
        for (Expression part : level.parts()) {
            below.add(part instanceof Q q ? inwards(q) : part);
        }
        return new Q(level.connector(), level.negated(), below);
    }
}
