// misconception: whoever sets it wants it saved
// refused with: The new writer has no key yet

public void set(T other) {
    if (other != null && other.pk() == null) {
        other.save();
    }
    object = other;
    key = other == null ? null : other.pk();
}
