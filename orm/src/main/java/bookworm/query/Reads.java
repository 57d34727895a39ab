package bookworm.query;

import bookworm.meta.Relation;
import bookworm.sql.*;
import java.util.*;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What of each row is read. */
public sealed interface Reads {

    Reads map(UnaryOperator<Expression> change);

    /**
     * An object.
     *
     * @param loading how much of each object
     * @param followed the ways to the related objects that are read with it
     */
    record Instances(Loading loading, Set<List<Relation>> followed) implements Reads {

        static final Instances WHOLE = new Instances(Loading.ALL, Set.of());

        /** The same, with these related objects too. */
        public Instances following(Collection<List<Relation>> ways) {
            Set<List<Relation>> all = new LinkedHashSet<>(followed);
            all.addAll(ways);
            return new Instances(loading, all);
        }

        /** The ways that go one relation further than this one. */
        Set<List<Relation>> followedFrom(List<Relation> way) {
            return followed.stream().filter(each -> each.size() > way.size() && Loading.startsWith(each, way))
                .map(each -> each.subList(0, way.size() + 1)).collect(Collectors.toCollection(LinkedHashSet::new));
        }

        @Override
        public Reads map(UnaryOperator<Expression> change) { return this; }
    }

    /** Values, each with its name. */
    record Values(List<Selection> selections) implements Reads {

        @Override
        public Reads map(UnaryOperator<Expression> change) {
            return new Values(selections.stream().map(each -> each.map(change)).toList());
        }
    }
}
