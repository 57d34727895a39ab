package bookworm.meta;

import bookworm.db.Dialect;
import java.util.List;

/**
 * A rule that the database holds for a table. A model declares it as a constant, since an annotation cannot hold a
 * condition: {@code static final Constraint ONE_REVIEW = unique("one_review", "book", "member");}
 */
public interface Constraint {

    String name();

    /** The rule as DDL writes it, after its name. */
    String definition(ModelMeta model, Dialect dialect);

    /** What is wrong with the rule itself, such as a name that the model does not have. */
    List<String> mistakes(ModelMeta model);
}
