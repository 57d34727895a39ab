// right because: De Morgan, done to the connector
import java.util.stream.Collectors;

private static Set<Integer> needed(Q q, int nots, List<Part> parts, Set<Integer> used) {
    Connector connector = q.connector();
    if (nots % 2 != 0 && connector != Connector.XOR) {
        connector = connector == Connector.AND ? Connector.OR : Connector.AND;
    }
    return switch (connector) {
        case AND -> used;
        case OR -> used.stream().filter(table -> parts.stream().allMatch(part -> part.needed().contains(table))).collect(Collectors.toSet());
        case XOR -> new HashSet<>();
    };
}
