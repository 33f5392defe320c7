using System.Collections.Immutable;
using System.Text.Json;

namespace Sanad.Ledger.Copies;

/// <summary>Documents that stand in one relation to the first of them.</summary>
/// <param name="Group">The id of the first document, the group's head. All groups with one head are one voice.</param>
/// <param name="Documents">The head, then the others by day and id; two at least.</param>
/// <param name="Relation">How each of the others hangs together with the head.</param>
public sealed record CopyGroup(string Group, ImmutableArray<string> Documents, CopyRelation Relation)
{
    /// <summary>Writes the group as one object: <c>{"group":…,"documents":[…],"relation":"near"}</c>.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("group"u8, Group);
        writer.WriteStartArray("documents"u8);
        foreach (string document in Documents)
        {
            writer.WriteStringValue(document);
        }

        writer.WriteEndArray();
        writer.WriteString("relation"u8, Relation switch
        {
            CopyRelation.Exact => "exact"u8,
            CopyRelation.Near => "near"u8,
            _ => "derived"u8,
        });
        writer.WriteEndObject();
    }
}
