// right because: not (not so) is so, and EXISTS multiplies nothing

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
    static QuerySet<Book> readBy(String member) { return Book.objects.exclude(not(q("loans__member__name", member))).distinct().orderBy("title"); }
    static QuerySet<Book> out() { return Book.objects.filter("loans__isnull", false, "loans__returnedOn", null).distinct().orderBy("title"); }
    static QuerySet<Book> outWith(String member) { return Book.objects.filter("loans__member__name", member, "loans__returnedOn", null).distinct().orderBy("title"); }

}
