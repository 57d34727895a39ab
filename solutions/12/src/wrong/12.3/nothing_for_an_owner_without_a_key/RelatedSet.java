// misconception: nobody refers to an owner without a key, so the set is empty
// refused with: an empty list hides it

@Override Query query() {
    return owner.pk() == null ? Query.of(meta()).nothing() : Query.of(meta()).and(new Column(key()).is(ownerKey()));
}
