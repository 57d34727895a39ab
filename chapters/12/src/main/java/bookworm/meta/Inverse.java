package bookworm.meta;

/** What stands in a Java field for a reverse relation: it names the relation's model and field. */
public interface Inverse {

    Class<?> relatedModel();

    String relatedField();
}
