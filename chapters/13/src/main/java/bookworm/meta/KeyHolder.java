package bookworm.meta;

/** What stands in a foreign key's Java field: it holds the key of the object that it refers to. */
public interface KeyHolder {

    /** The key of the related object, null where there is none. */
    Object key();

    /** Takes a key that is of the key's own type, as it was read or converted. */
    void takeKey(Object key);
}
