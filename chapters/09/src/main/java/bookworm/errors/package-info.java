/**
 * What can go wrong, each kind with a name of its own. Every message names the model, the field, the value and the
 * fix. The lowest floor: it knows nothing of the others.
 */
package bookworm.errors;
