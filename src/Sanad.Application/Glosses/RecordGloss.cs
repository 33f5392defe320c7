using Sanad.Model;

namespace Sanad.Application.Glosses;

/// <summary>One English line for every record of a reading, made of its codes and names; what it says stands in the evidence.</summary>
/// <param name="reading">The reading whose records are told.</param>
/// <param name="isolates">Whether Urdu inside a line is wrapped in bidi isolates: true for terminals, false where the host sets it apart itself.</param>
/// <remarks>Text of the input inside a line is safe for a terminal (see <see cref="SafeText"/>); a host that writes markup escapes the line as a whole.</remarks>
public sealed class RecordGloss(Reading reading, bool isolates)
{
    private readonly PartyLabels labels = new(reading, isolates);

    /// <summary>“Gunmen (PAK/REB) attacked the Frontier Corps (PAK/MIL), Quetta (PAK), 2016-10-14”.</summary>
    public string Of(EventRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new EventGloss(labels).Of(record) + WhereAndWhen(record.Location, record.Time, record.In);
    }

    /// <summary>“at least 1,000 killed: soldiers (PRK/MIL), Kursk (RUS), 2025-01”.</summary>
    public string Of(FigureRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        string of = record.Of.IsEmpty ? "" : $": {labels.Join(record.Of, record.In)}";
        return FigureGloss.Of(record) + of + WhereAndWhen(record.Location, record.Time, record.In);
    }

    /// <summary>“Kim Jong Un (PRK/GOV) to Andrei Belousov (RUS/GOV), word for word”; “in substance” where it is not direct.</summary>
    public string Of(QuoteRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        string speaker = record.Speaker is { } known ? labels.Of(known, record.In) : "somebody";
        string addressee = record.Addressee is { } other ? $" to {labels.Of(other, record.In)}" : "";
        return $"{speaker}{addressee}, {(record.Direct ? "word for word" : "in substance")}";
    }

    /// <summary>The line of an event, a figure or a quote.</summary>
    /// <exception cref="ArgumentException">It is no record.</exception>
    public string Of(object record) => record switch
    {
        EventRecord found => Of(found),
        FigureRecord found => Of(found),
        QuoteRecord found => Of(found),
        _ => throw new ArgumentException("It is no record.", nameof(record)),
    };

    /// <summary>Who vouches for an event or a figure, and how sure it is: “claimed by X through Y, said 2025-01; denied”. Empty for a quote, whose line names its speaker.</summary>
    public string VoucherOf(object record) => record switch
    {
        EventRecord found => new VoucherGloss(labels).Of(found.Attribution, found.Certainty, found.In),
        FigureRecord found => new VoucherGloss(labels).Of(found.Attribution, found.Certainty, found.In),
        _ => "",
    };

    private string WhereAndWhen(Place? place, RecordTime? time, TextField field)
    {
        string where = place is null ? "" : $", {labels.Of(place, field)}";
        string when = RecordTimes.Of(time);
        return when.Length == 0 ? where : $"{where}, {when}";
    }
}
