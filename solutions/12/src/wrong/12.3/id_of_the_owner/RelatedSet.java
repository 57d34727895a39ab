// misconception: every key is called id
// refused with: ownerKey() is the key, whatever its name

@Override Query query() {
    ownerKey();
    return Query.of(meta()).and(new Column(key()).is(owner.id));
}
