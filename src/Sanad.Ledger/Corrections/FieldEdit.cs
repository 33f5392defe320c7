namespace Sanad.Ledger.Corrections;

/// <summary>A field of a record, and the value that it has instead of the one that was read.</summary>
/// <param name="Field">The field's name: see <see cref="EditFields"/>.</param>
/// <param name="Value">The value in the one spelling that <see cref="EditFields"/> gives it; empty where the field holds nothing.</param>
public sealed record FieldEdit(string Field, string Value);
