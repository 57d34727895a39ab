// misconception: nothing can refer to what has no key
// refused with: Whoever sets a writer may save him later

public void set(T other) {
    object = other;
    key = other == null ? null : other.savedKey("nothing can refer to it");
}
