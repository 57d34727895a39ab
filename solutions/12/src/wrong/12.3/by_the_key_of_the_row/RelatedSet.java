// misconception: pk is the key that was meant
// refused with: ask for those whose key is that of the owner

@Override Query query() {
    return Query.of(meta()).and(new Column(meta().primaryKey()).is(ownerKey()));
}
