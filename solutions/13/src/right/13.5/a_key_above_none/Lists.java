// right because: each key is greater than 0, and null is not

package desk;

import static bookworm.Expressions.*;
import bookworm.*;
import bookworm.meta.*;
import bookworm.query.*;
import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class Lists {
    static QuerySet<Book> readBy(String member) { return Book.objects.filter("loans__member__name", member).distinct().orderBy("title"); }
    static QuerySet<Book> out() { return Book.objects.filter(q("loans__pk__gt", 0).and(q("loans__returnedOn__isnull", true))).orderBy("title").distinct(); }
    static QuerySet<Book> outWith(String member) { return Book.objects.filter(q("loans__returnedOn", null).and(q("loans__member__name", member))).orderBy("title").distinct(); }

}
