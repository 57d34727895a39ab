// right because: each loan has a member, and a title more in the order does not matter

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
    static QuerySet<Book> out() { return Book.objects.filter(q("loans__member__isnull", false).and(q("loans__returnedOn__isnull", true))).distinct().orderBy("title", "pk"); }
    static QuerySet<Book> outWith(String member) { return Book.objects.filter("loans__member__name", member, "loans__returnedOn", null).distinct().orderBy("title"); }

}
