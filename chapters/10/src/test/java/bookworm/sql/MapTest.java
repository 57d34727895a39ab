package bookworm.sql;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.meta.*;
import java.util.List;
import library.Book;
import org.junit.jupiter.api.Test;

/** A tree tells its parts, and can be made anew over others. */
class MapTest {

    private static final ModelMeta BOOK = Models.meta(Book.class);
    private static final Expression PAGES = new Column(BOOK.field("pages"));
    private static final Expression PRICE = new Column(BOOK.field("price"));
    private static final Expression ONE = new Param(1, Types.INTEGER);

    private static List<Expression> nodesOver(Expression column) {
        return List.of(new Comparison(column, ">", ONE), new In(column, List.of(ONE, column)), Func.of("MOD", Types.INTEGER, column, ONE),
            new Cast(column, Types.TEXT), new Junction(Junction.Connector.AND, true, List.of(column, ONE)));
    }

    @Test
    void each_node_gives_its_parts_in_their_order_and_takes_others_in_their_place() {
        List<Expression> nodes = nodesOver(PAGES);

        assertThat(nodes.stream().map(Expression::children)).containsExactly(List.of(PAGES, ONE), List.of(PAGES, ONE, PAGES),
            List.of(PAGES, ONE), List.of(PAGES), List.of(PAGES, ONE));
        assertThat(Node.mapped(nodes, node -> node.map(part -> part.equals(PAGES) ? PRICE : part))).isEqualTo(nodesOver(PRICE));
        assertThat(PAGES.children()).isEmpty();
    }
}
