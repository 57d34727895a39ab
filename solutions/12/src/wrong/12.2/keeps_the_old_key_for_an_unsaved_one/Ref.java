// misconception: an old key is better than none
// refused with: the key of the old one does not lead to him

public void set(T other) {
    object = other;
    if (other == null || other.pk() != null) {
        key = other == null ? null : other.pk();
    }
}
