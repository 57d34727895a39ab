// misconception: who takes the key has done it all
// refused with: which calls takeKey

public void set(T other) {
    takeKey(other == null ? null : other.pk());
    object = other;
}
