package lesson;

import bookworm.db.*;

/** Which connection a statement takes: inside of a block always the same, and another desk has one of its own. */
public class OneConnection {

    public static void main(String[] args) {
        try (Database library = Desk.open()) {
            Database.atomic(() -> {
                System.out.println("this desk: connection " + number() + ", then " + number());
                System.out.println("the other: connection " + Desk.atAnotherDesk(OneConnection::number));
                System.out.println("in a block? this desk " + library.isInTransaction()
                    + ", the other " + Desk.atAnotherDesk(library::isInTransaction));
            });
            System.out.println("and afterwards? " + library.isInTransaction());
        }
    }

    /** H2 numbers its connections. */
    private static int number() { return Database.current().query(Sql.of("SELECT SESSION_ID()"), row -> row.getInt(1)).get(0); }
}
