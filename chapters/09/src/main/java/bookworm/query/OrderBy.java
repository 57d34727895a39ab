package bookworm.query;

import bookworm.errors.FieldError;
import bookworm.meta.ModelMeta;
import bookworm.sql.*;
import java.util.*;

/** Resolves what is ordered by: names become columns. */
public record OrderBy(ModelMeta model) {

    /** The query in another order: names, perhaps with a minus before them. */
    public static Query apply(Query query, List<String> terms) {
        List<Ordering> orderings = terms.stream().map(new OrderBy(query.model())::named).toList();
        return query.with(new Query.Order(Optional.of(orderings), query.order().reversed()));
    }

    /** What the rows are ordered by: what was asked for, or else as the model says. */
    public static List<Ordering> of(Query query) {
        List<Ordering> terms = query.order().terms().orElseGet(() -> ofModel(query));
        return query.order().reversed() ? terms.stream().map(Ordering::reversed).toList() : terms;
    }

    private static List<Ordering> ofModel(Query query) {
        return query.model().state().ordering().stream().map(new OrderBy(query.model())::named).toList();
    }

    private Ordering named(String term) {
        if (term.startsWith("-") && !term.startsWith("--")) {
            return named(term.substring(1)).reversed();
        }
        Path path = Path.of(model, term);
        if (!path.words().isEmpty()) {
            throw new FieldError("Cannot order by '" + term + "': give the name of a field.");
        }
        return new Column(path.target()).asc();
    }
}
