// right because: loops do what streams do

@Override public boolean containsAggregate() { for (Expression part : function.children()) {
        if (part.containsAggregate()) {
            return true;
        }
    }
    return false; }

@Override public Expression map(UnaryOperator<Expression> change) {
    List<Expression> parts = new ArrayList<>();
    partition.forEach(each -> parts.add(change.apply(each)));
    List<Ordering> terms = new ArrayList<>();
    order.forEach(each -> terms.add(each.map(change)));
    return new Window(change.apply(function), parts, terms, frame);
}
