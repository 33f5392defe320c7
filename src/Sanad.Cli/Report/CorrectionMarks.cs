using System.Text.Json;
using Sanad.Ledger.Corrections;

namespace Sanad.Cli.Report;

/// <summary>What people said of a record, as members of its JSON object and as a cell.</summary>
internal static class CorrectionMarks
{
    // The members "state" and "edits", null where there is nothing.
    public static void Write(RecordState state, Utf8JsonWriter json)
    {
        json.WriteString("state", state.Mark);
        if (state.Edits.IsEmpty)
        {
            json.WriteNull("edits");
            return;
        }

        json.WriteStartObject("edits");
        foreach (FieldEdit edit in state.Edits)
        {
            json.WriteString(edit.Field, edit.Value);
        }

        json.WriteEndObject();
    }

    // "low=15000; high=15000"; null where there are none.
    public static string? EditsOf(RecordState state) => state.Edits.IsEmpty ? null : string.Join("; ", state.Edits.Select(edit => $"{edit.Field}={edit.Value}"));
}
