package desk;

import bookworm.*;
import bookworm.fields.*;

/** What a member owes, in cents. */
public class Account extends Model {
    public static final Manager<Account> objects = Manager.of(Account.class);

    @CharField(maxLength = 100) public String name;
    @IntegerField public int owed;
}
