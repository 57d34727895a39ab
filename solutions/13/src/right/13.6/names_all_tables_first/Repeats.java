// right because: the parent of a join comes before it, so its name is there already

package desk;

import bookworm.QuerySet;
import bookworm.meta.Hop;
import bookworm.sql.*;
import java.util.*;

final class Repeats {

    private Repeats() { }

    static List<String> of(QuerySet<?> rows) {
        Select select = rows.xray().select();
        if (select.distinct()) {
            return Collections.emptyList();
        }
        List<String> names = new ArrayList<>(List.of(""));
        List<String> found = new ArrayList<>();
        for (Join join : select.from().joins()) {
            String before = names.get(join.parent());
            Hop hop = join.hop();
            String last = hop.isForward() ? hop.from().name() : hop.to().reference().relatedName();
            names.add(before.isEmpty() ? last : before + "__" + last);
            if (hop.many()) {
                found.add(names.get(names.size() - 1));
            }
        }
        return found;
    }
}
