// right because: isLoaded() tells whether anything is left to do

public T get() {
    if (isLoaded() && object == null && !relation().field().nullable()) {
        throw new DoesNotExist("There is no " + relation());
    }
    if (!isLoaded()) {
        load(relation());
    }
    return object;
}
