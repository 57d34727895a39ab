// misconception: a missing wish is another wish
// refused with: NULL <> 'no letters' is not true
package desk;

import bookworm.meta.*;
import bookworm.sql.*;
import java.time.LocalDate;
import java.util.List;

final class Overdue {

    static List<Loan> on(LocalDate day) {
        FieldMeta wish = Models.meta(Loan.class).field("wish");
        return Loan.objects.filter("due__lt", day).exclude("returned__lte", day).exclude("borrower", "STF").exclude("lost", true)
            .filter(new Comparison(new Column(wish), "<>", new Param("no letters", wish.type()))).list();
    }
}
