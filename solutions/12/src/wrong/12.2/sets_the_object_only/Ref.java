// misconception: the key follows by itself
// refused with: The key stayed behind

public void set(T other) {
    object = other;
}
