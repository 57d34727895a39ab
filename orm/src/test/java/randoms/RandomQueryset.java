package randoms;

import static bookworm.Expressions.avg;
import static bookworm.Expressions.count;
import static bookworm.Expressions.f;
import static bookworm.Expressions.max;
import static bookworm.Expressions.min;
import static bookworm.Expressions.not;
import static bookworm.Expressions.q;
import static bookworm.Expressions.sum;

import bookworm.Model;
import bookworm.query.Q;
import bookworm.QuerySet;
import bookworm.Row;
import bookworm.errors.BookwormException;
import bookworm.sql.Aggregate;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** A queryset as it was recorded: its model, the calls upon it, how it ends, and what Django answered. */
record RandomQueryset(JsonNode json) {

    private static final int DECIMALS = 6;

    String id() {
        return json.get("id").asText();
    }

    /** What Django answered. */
    String recorded() {
        return comparable(value(json.get("result")));
    }

    /** What Bookworm answers; or why it refuses to. */
    String answered() {
        try {
            return comparable(ask());
        } catch (BookwormException refused) {
            return refused.toString();
        }
    }

    /** A number, a truth, or rows as lists of values. */
    private Object ask() {
        QuerySet<?> queryset = json.get("model").asText().equals("Book") ? Book.objects.orderBy() : Author.objects.orderBy();
        for (JsonNode call : json.get("ops")) {
            queryset = after(call, queryset);
        }
        return switch (json.get("end").asText()) {
            case "count" -> queryset.count();
            case "exists" -> queryset.exists();
            case "aggregate" -> queryset.aggregate("result", aggregate(json.get("aggregate"))).get("result");
            default -> queryset.list().stream().map(RandomQueryset::values).toList();
        };
    }

    private static QuerySet<?> after(JsonNode call, QuerySet<?> queryset) {
        return switch (call.get(0).asText()) {
            case "filter" -> queryset.filter(condition(call.get(1)));
            case "exclude" -> queryset.exclude(condition(call.get(1)));
            case "annotate" -> queryset.annotate(call.get(1).asText(), aggregate(call.get(2)));
            case "distinct" -> queryset.distinct();
            case "values" -> queryset.values(names(call.get(1)));
            case "order_by" -> queryset.orderBy(names(call.get(1)));
            default -> throw new IllegalArgumentException(call.toString());
        };
    }

    private static Q condition(JsonNode tree) {
        return switch (tree.get(0).asText()) {
            case "and" -> condition(tree.get(1)).and(condition(tree.get(2)));
            case "or" -> condition(tree.get(1)).or(condition(tree.get(2)));
            case "not" -> not(condition(tree.get(1)));
            default -> q(tree.get(0).asText(), value(tree.get(1)));
        };
    }

    private static Object value(JsonNode recorded) {
        if (recorded.isArray()) {
            return StreamSupport.stream(recorded.spliterator(), false).map(RandomQueryset::value).toList();
        }
        if (recorded.isObject()) {
            return f(recorded.get("F").asText());
        }
        if (recorded.isNumber()) {
            return recorded.numberValue();
        }
        return recorded.isBoolean() ? (Object) recorded.asBoolean() : recorded.asText();
    }

    private static Aggregate aggregate(JsonNode recorded) {
        String path = recorded.get(1).asText();
        Aggregate aggregate = switch (recorded.get(0).asText()) {
            case "count" -> count(path);
            case "countDistinct" -> count(path).distinct();
            case "sum" -> sum(path);
            case "avg" -> avg(path);
            case "min" -> min(path);
            case "max" -> max(path);
            default -> throw new IllegalArgumentException(recorded.toString());
        };
        return recorded.get(2).isNull() ? aggregate : aggregate.filter(condition(recorded.get(2)));
    }

    private static String[] names(JsonNode recorded) {
        return StreamSupport.stream(recorded.spliterator(), false).map(JsonNode::asText).toArray(String[]::new);
    }

    /** An object is recorded by its key and what it is annotated with. */
    private static List<Object> values(Object row) {
        if (row instanceof Row values) {
            return values.list();
        }
        Model object = (Model) row;
        List<Object> values = new ArrayList<>(List.of(object.pk()));
        values.addAll(object.annotations().list());
        return values;
    }

    /** Rows in one order, whichever they came in; numbers as precise as they were recorded. */
    private static String comparable(Object answer) {
        return answer instanceof List<?> rows ? rows.stream().map(RandomQueryset::rounded).map(String::valueOf).sorted().toList().toString()
            : String.valueOf(rounded(answer));
    }

    private static Object rounded(Object value) {
        if (value instanceof List<?> values) {
            return values.stream().map(RandomQueryset::rounded).toList();
        }
        return value instanceof Number number
            ? new BigDecimal(number.toString()).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString() : value;
    }
}
