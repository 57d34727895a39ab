package bookworm.sql;

import bookworm.meta.ModelMeta;

/** A DELETE of the rows that meet a condition. */
public record Delete(ModelMeta model, Expression where) implements Statement {

    @Override
    public void render(SqlWriter sql) {
        sql.within(From.of(model),
            () -> sql.append("DELETE FROM ").identifier(model.table()).clause(" WHERE ", where));
    }
}
