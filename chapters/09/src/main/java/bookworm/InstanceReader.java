package bookworm;

import bookworm.db.RowMapper;
import bookworm.meta.*;
import java.sql.*;

/** Reads a row into an object. The columns stand in the order of the model's fields. */
record InstanceReader(ModelMeta model) implements RowMapper<Model> {

    @Override public Model map(ResultSet row) throws SQLException {
        Model object = (Model) model.newInstance();
        int position = 1;
        for (FieldMeta field : model.fields()) {
            field.set(object, field.read(row, position++));
        }
        return object;
    }
}
