package bookworm;

import static bookworm.Expressions.q;

import bookworm.query.Q;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A condition as plain Java understands it: what a {@link Q} means, said without any SQL. {@code null} stands for SQL's
 * third truth value, "unknown".
 *
 * <p>Django lets no NULL answer a question by accident: beneath a NOT, a comparison with NULL is false rather than unknown,
 * so that {@code not(q("price__gt", 5))} keeps the books without a price. "Beneath a NOT" is beneath an odd number of them.
 */
sealed interface Condition {

    /** Whether a row, its values by path, meets the condition: TRUE, FALSE, or null for unknown. */
    Boolean of(Map<String, Object> row, boolean beneathNot);

    /** The same for Bookworm. */
    Q toQ();

    /** The leaves, sorted by whether they stand beneath a NOT. */
    void leaves(boolean beneathNot, Map<Boolean, List<Leaf>> into);

    default boolean accepts(Map<String, Object> row) {
        return Boolean.TRUE.equals(of(row, false));
    }

    /** A lookup, such as {@code price__gt}, with what the path leads to apart from what is asked of it. */
    record Leaf(String path, String lookup, Object wanted) implements Condition {

        @Override public Boolean of(Map<String, Object> row, boolean beneathNot) {
            Object value = row.get(path);
            if (lookup.equals("isnull") || wanted == null) {
                return (value == null) != Boolean.FALSE.equals(wanted);
            }
            if (wanted instanceof List<?> list && list.isEmpty()) {
                return false;
            }
            if (value == null) {
                return beneathNot ? false : null;
            }
            return holds(value);
        }

        private boolean holds(Object value) {
            return switch (lookup) {
                case "exact" -> compare(value, wanted) == 0;
                case "gt" -> compare(value, wanted) > 0;
                case "lte" -> compare(value, wanted) <= 0;
                case "in" -> ((List<?>) wanted).stream().anyMatch(each -> compare(value, each) == 0);
                case "range" -> compare(value, ((List<?>) wanted).get(0)) >= 0 && compare(value, ((List<?>) wanted).get(1)) <= 0;
                case "contains" -> value.toString().contains(wanted.toString());
                case "year" -> ((LocalDate) value).getYear() == (Integer) wanted;
                case "month__gt" -> ((LocalDate) value).getMonthValue() > (Integer) wanted;
                default -> throw new IllegalArgumentException(lookup);
            };
        }

        boolean asksForNull() {
            return wanted == null || lookup.equals("isnull") && wanted.equals(true);
        }

        @Override public void leaves(boolean beneathNot, Map<Boolean, List<Leaf>> into) {
            into.get(beneathNot).add(this);
        }

        private static int compare(Object left, Object right) {
            return left instanceof Number && right instanceof Number
                ? new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString()))
                : left instanceof LocalDate date ? date.compareTo((LocalDate) right) : ((String) left).compareTo((String) right);
        }

        @Override public Q toQ() {
            return q(path + "__" + lookup, wanted);
        }
    }

    record And(List<Condition> parts) implements Condition {

        @Override public Boolean of(Map<String, Object> row, boolean beneathNot) {
            List<Boolean> truths = truths(parts, row, beneathNot);
            return truths.contains(false) ? Boolean.FALSE : truths.contains(null) ? null : Boolean.TRUE;
        }

        @Override public void leaves(boolean beneathNot, Map<Boolean, List<Leaf>> into) {
            parts.forEach(part -> part.leaves(beneathNot, into));
        }

        @Override public Q toQ() {
            return parts.stream().map(Condition::toQ).reduce(Q::and).orElseThrow();
        }
    }

    record Or(List<Condition> parts) implements Condition {

        @Override public Boolean of(Map<String, Object> row, boolean beneathNot) {
            List<Boolean> truths = truths(parts, row, beneathNot);
            return truths.contains(true) ? Boolean.TRUE : truths.contains(null) ? null : Boolean.FALSE;
        }

        @Override public void leaves(boolean beneathNot, Map<Boolean, List<Leaf>> into) {
            parts.forEach(part -> part.leaves(beneathNot, into));
        }

        @Override public Q toQ() {
            return parts.stream().map(Condition::toQ).reduce(Q::or).orElseThrow();
        }
    }

    /** An odd number of the parts is true; what is unknown is not. */
    record Xor(List<Condition> parts) implements Condition {

        @Override public Boolean of(Map<String, Object> row, boolean beneathNot) {
            return truths(parts, row, beneathNot).stream().filter(Boolean.TRUE::equals).count() % 2 == 1;
        }

        @Override public void leaves(boolean beneathNot, Map<Boolean, List<Leaf>> into) {
            parts.forEach(part -> part.leaves(beneathNot, into));
        }

        @Override public Q toQ() {
            return parts.stream().map(Condition::toQ).reduce(Q::xor).orElseThrow();
        }
    }

    record Not(Condition part) implements Condition {

        @Override public Boolean of(Map<String, Object> row, boolean beneathNot) {
            Boolean truth = part.of(row, !beneathNot);
            return truth == null ? null : Boolean.valueOf(!truth);
        }

        @Override public void leaves(boolean beneathNot, Map<Boolean, List<Leaf>> into) {
            part.leaves(!beneathNot, into);
        }

        @Override public Q toQ() {
            return part.toQ().not();
        }
    }

    /**
     * Where one part of a condition has joined a relation for good, since it demands a related row, Django forgets to guard a
     * later part beneath a NOT against there being none: its answer depends on which part comes first. Bookworm gives
     * Django's answers, so this specification keeps silent there.
     */
    default boolean dependsOnOrder(String relation) {
        Map<Boolean, List<Leaf>> leaves = Map.of(true, new ArrayList<>(), false, new ArrayList<>());
        leaves(false, leaves);
        Predicate<Leaf> related = leaf -> leaf.path().startsWith(relation + "__");
        boolean demanded = leaves.get(false).stream().filter(related).anyMatch(leaf -> !leaf.asksForNull())
            || leaves.get(true).stream().filter(related).anyMatch(Leaf::asksForNull);
        return demanded && leaves.get(true).stream().filter(related).anyMatch(leaf -> !leaf.asksForNull());
    }

    private static List<Boolean> truths(List<Condition> parts, Map<String, Object> row, boolean beneathNot) {
        return Arrays.asList(parts.stream().map(part -> part.of(row, beneathNot)).toArray(Boolean[]::new));
    }
}
