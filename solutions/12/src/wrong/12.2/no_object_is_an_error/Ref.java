// misconception: whoever asks expects an object
// refused with: and that is no error

public T get() {
    if (object == null && key != null) {
        load(relation());
    } else if (object == null) {
        throw new DoesNotExist(relation() + " is not set, and may not be null: set it before it is asked for.");
    }
    return object;
}
