using System.Text.Json;
using Sanad.Ledger.Corrections;

namespace Sanad.Application.Corrections;

/// <summary>What people said of a record, as members of its JSON object and as a cell.</summary>
public static class CorrectionMarks
{
    /// <summary>Writes the members <c>state</c> and <c>edits</c>, null where there is nothing.</summary>
    public static void Write(RecordState state, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(json);
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

    /// <summary>“low=15000; high=15000”; null where there are no edits.</summary>
    public static string? EditsOf(RecordState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Edits.IsEmpty ? null : string.Join("; ", state.Edits.Select(edit => $"{edit.Field}={edit.Value}"));
    }
}
