package bookworm.meta;

/** What stands in a Java field for a reverse relation: it names the relation's model and field. */
public interface Inverse {

    Class<?> relatedModel();

    String relatedField();

    /**
     * Whether it is of the kind that leads back along that relation: to one object or to many, through links or not.
     */
    boolean fits(Relation relation);
}
