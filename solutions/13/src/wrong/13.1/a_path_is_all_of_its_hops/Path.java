// misconception: each relation that is named is joined
// refused with: the volume's row holds it: no hop is needed

private static Path toLastKey(List<Hop> hops, FieldMeta end, List<String> words, boolean relates, Optional<ModelMeta> related) {
    return new Path(List.copyOf(hops), end, words, relates, related);
}
