using System.Collections.Immutable;
using System.Globalization;
using Sanad.Model;

namespace Sanad.Ledger.Corrections;

/// <summary>The view of a record as people corrected it. The record that was read stays as it is; both have one id.</summary>
public static class EditedRecord
{
    /// <summary>The event with the edits in force; the same object where there are none.</summary>
    public static EventRecord Of(EventRecord record, RecordState state)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(state);
        return state.Edits.Aggregate(record, With);
    }

    /// <summary>The record with the edits in force; the same object where there are none. A quote has none.</summary>
    public static object Of(object record, RecordState state) => record switch
    {
        EventRecord found => Of(found, state),
        FigureRecord found => Of(found, state),
        _ => record,
    };

    /// <summary>The figure with the edits in force; the same object where there are none.</summary>
    public static FigureRecord Of(FigureRecord record, RecordState state)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(state);
        return state.Edits.Aggregate(record, With);
    }

    private static EventRecord With(EventRecord record, FieldEdit edit) => edit.Field switch
    {
        "event" => record with { Event = Codes.Parse<EventType>(edit.Value) },
        "mode" => record with { Modes = [.. edit.Value.Split(',', StringSplitOptions.RemoveEmptyEntries)] },
        "actor" => record with { Actors = PartiesOf(edit.Value, record) },
        "recipient" => record with { Recipients = PartiesOf(edit.Value, record) },
        "location" => record with { Location = PlaceOf(edit.Value, record.Location) },
        "time" => record with { Time = TimeOf(edit.Value) },
        "certainty" => record with { Certainty = Codes.Parse<Certainty>(edit.Value) },
        _ => record,
    };

    private static FigureRecord With(FigureRecord record, FieldEdit edit) => edit.Field switch
    {
        "measure" => record with { Measure = Codes.Parse<Measure>(edit.Value) },
        "low" => record with { Low = NumberOf(edit.Value) },
        "high" => record with { High = NumberOf(edit.Value) },
        "approx" => record with { Approx = edit.Value == "true" },
        "location" => record with { Location = PlaceOf(edit.Value, record.Location) },
        "time" => record with { Time = TimeOf(edit.Value) },
        "certainty" => record with { Certainty = Codes.Parse<Certainty>(edit.Value) },
        _ => record,
    };

    // A party that the record has in either role keeps its entity and its words.
    private static ImmutableArray<Party> PartiesOf(string value, EventRecord record) =>
    [
        .. value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(written =>
        {
            string[] parts = written.Split('/');
            string? name = parts[0].Length > 0 ? parts[0] : null;
            Party? known = name is null ? null : record.Actors.Concat(record.Recipients).FirstOrDefault(party => party.Name == name);
            return (known ?? new Party { Name = name }) with
            {
                Country = Part(parts, 1) ?? known?.Country,
                Sector = Part(parts, 2) ?? known?.Sector ?? "UNK",
            };
        }),
    ];

    private static Place? PlaceOf(string value, Place? read)
    {
        if (value.Length == 0)
        {
            return null;
        }

        string[] parts = value.Split('/');
        return read?.Name == parts[0] ? read with { Country = Part(parts, 1) ?? read.Country } : new Place { Name = parts[0], Country = Part(parts, 1) };
    }

    private static RecordTime? TimeOf(string value) => value.Length == 0 ? null : new RecordTime { Value = value };

    private static decimal? NumberOf(string value) => value.Length == 0 ? null : decimal.Parse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static string? Part(string[] parts, int index) => parts.Length > index && parts[index].Length > 0 ? parts[index] : null;
}
