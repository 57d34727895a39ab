package desk.failing;

import bookworm.migrations.*;
import java.util.List;

/** A migration that cannot be made. */
public class M1 implements Migration {

    public M1() { throw new IllegalStateException("no list of genres"); }

    @Override public List<String> dependencies() { return List.of(); }

    @Override public List<Operation> operations() { return List.of(); }
}
