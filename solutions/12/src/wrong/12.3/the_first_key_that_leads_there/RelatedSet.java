// misconception: there is one way from a model to another
// refused with: ask for those whose key is that of the owner

@Override Query query() {
    FieldMeta first = meta().fields().stream().filter(each -> each.reference() != null && each.reference().target() == owner.meta())
        .findFirst().orElseThrow();
    return Query.of(meta()).and(new Column(first).is(ownerKey()));
}
