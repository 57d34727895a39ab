package desk;

import bookworm.*;
import bookworm.fields.*;

/** An order to the bookshop, as exercise 12.6 has it: it names its title by ISBN. */
public class Order extends Model {
    public static final Manager<Order> objects = Manager.of(Order.class);

    @CharField(maxLength = 13, nullable = true) public String titleIsbn;
    public final CodeRef<Title> title = new CodeRef<>(Title.objects, "isbn", () -> titleIsbn, isbn -> titleIsbn = (String) isbn);
}
