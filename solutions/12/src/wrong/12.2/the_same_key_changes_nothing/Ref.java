// misconception: an object of the same key is the same
// refused with: Two objects of one row have the same key, and are two objects

public void set(T other) {
    Object newKey = other == null ? null : other.pk();
    if (object == null || !Objects.equals(newKey, key)) {
        object = other;
        key = newKey;
    }
}
