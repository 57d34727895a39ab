package bookworm.query;

import bookworm.errors.FieldError;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;

/**
 * Where a lookup such as {@code author__name__icontains} leads: the joins, the column at their end, and the words after
 * it. A last join that would only fetch a key is left out, since the foreign key holds that key already. As an expression
 * it is that column, whose tables are not joined yet.
 *
 * @param target the column
 * @param relates whether it ends in a relation, so that its values are objects or their keys
 * @param related the model whose objects may be given as values; nothing where the path ends in a plain column
 */
public record Path(List<Hop> hops, FieldMeta target, List<String> words, boolean relates, Optional<ModelMeta> related)
        implements Resolver.Resolvable, Leaf {

    private static final List<String> LOOKUPS_OF_KEYS = List.of("exact", "in", "isnull", "gt", "gte", "lt", "lte");

    /** Follows relations as far as they go, then takes a field if one is named; the rest are words for lookups. */
    static Path of(ModelMeta model, String text) {
        List<String> rest = words(text);
        List<Hop> hops = new ArrayList<>();
        ModelMeta current = model;
        while (!rest.isEmpty() && current.relation(rest.get(0)).isPresent()) {
            Relation relation = current.relation(rest.get(0)).get();
            hops.addAll(relation.hops());
            current = relation.target();
            rest = rest.subList(1, rest.size());
        }
        Optional<FieldMeta> named = rest.isEmpty() ? Optional.empty() : current.find(rest.get(0));
        if (named.isEmpty() && !rest.isEmpty() && (hops.isEmpty() || !Lookups.isKnown(rest.get(0)))) {
            throw cannotResolve(rest.get(0), text, current);
        }
        FieldMeta target = named.orElse(current.primaryKey());
        boolean relates = named.isEmpty() || target.reference() != null;
        List<String> words = named.isEmpty() ? rest : rest.subList(1, rest.size());
        if (relates && (words.size() > 1 || !LOOKUPS_OF_KEYS.containsAll(words))) {
            throw new FieldError("'" + words.get(0) + "' is no lookup for a relation, in '" + text + "'."
                + Suggestion.of(words.get(0), LOOKUPS_OF_KEYS));
        }
        Optional<ModelMeta> related = target.isPrimaryKey() ? Optional.of(current) : Optional.empty();
        return toLastKey(hops, target, words, relates, related);
    }

    static List<String> words(String text) {
        if (text == null) {
            throw new FieldError("null names no field: give the name of one, as a text.");
        }
        return text.contains("__") ? List.of(text.split("__", -1)) : List.of(text);
    }

    /** The path, less the last joins that would only fetch a key. */
    private static Path toLastKey(List<Hop> hops, FieldMeta end, List<String> words, boolean relates, Optional<ModelMeta> related) {
        throw new bookworm.exercises.Todo("13.1", "leave out the last hops that would only fetch a key");
    }

    private static FieldError cannotResolve(String part, String whole, ModelMeta model) {
        String where = part.equals(whole) ? "" : " in '" + whole + "'";
        return new FieldError("Cannot resolve '" + part + "'" + where + " on " + model.name() + "."
            + Suggestion.of(part, model.lookupNames()));
    }

    /** Whether the path ends in the name of a relation. */
    boolean namesRelation() { return relates && words.isEmpty() && related.isPresent(); }

    /** Which of the hops is the first that may meet several rows; empty where none may. */
    OptionalInt firstCollection() {
        int first = 0;
        while (first < hops.size() && !hops.get(first).many()) {
            first++;
        }
        return first < hops.size() ? OptionalInt.of(first) : OptionalInt.empty();
    }

    /** The column that a hop starts from, as the end of a path. */
    Path upTo(int hop) { return toLastKey(hops.subList(0, hop), hops.get(hop).from(), List.of(), false, Optional.empty()); }

    /** The rest of the path from a hop on, which starts from that hop's model. */
    Path from(int hop) { return new Path(hops.subList(hop, hops.size()), target, words, relates, related); }

    @Override public Expression resolve(Resolver resolver) { return Lookups.transform(resolver.column(this), words); }
}
