// right because: what is left after one hop less is a path of the same kind

private static Path toLastKey(List<Hop> hops, FieldMeta end, List<String> words, boolean relates, Optional<ModelMeta> related) {
    if (!hops.isEmpty()) {
        Hop last = hops.get(hops.size() - 1);
        if (last.isForward() && last.to().equals(end)) {
            return toLastKey(hops.subList(0, hops.size() - 1), last.from(), words, relates, related);
        }
    }
    return new Path(List.copyOf(hops), end, words, relates, related);
}
