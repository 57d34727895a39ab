// misconception: a row belongs to the key that it has itself
// refused with: deal the rows out by the key that leads back

private Object sourceKey(Model found) {
    return found.pk();
}
