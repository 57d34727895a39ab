// misconception: each condition joins for itself
// refused with: one book must meet both

int join(int parent, Hop hop) {
    joins.add(new Join(parent, hop, mayMiss(parent, hop) ? Join.Type.LEFT : Join.Type.INNER));
    return joins.size();
}
