using Sanad.Ledger.Storage;
using Sanad.Model;

namespace Sanad.Ledger.Threads;

/// <summary>One record of a thread: an event or a figure as one document tells it.</summary>
public sealed record ThreadMember
{
    /// <summary>The record's key; see <see cref="PlaceInLine.OfRecord"/>. Its ordinal counts events first, then figures.</summary>
    public required long Record { get; init; }

    /// <summary>The version that tells it, with its reading.</summary>
    public required StoredVersion Version { get; init; }

    /// <summary>The event; null where it is a figure.</summary>
    public EventRecord? Event { get; init; }

    /// <summary>The figure; null where it is an event.</summary>
    public FigureRecord? Figure { get; init; }

    /// <summary>Number of the day from which the ledger's reader could know it; 0 where nothing tells. See <see cref="VersionRow.KnownDay"/>.</summary>
    public required int KnownDay { get; init; }

    /// <summary>The sketch of its document's text, by which copies are known; see <see cref="Copies.CopySketch"/>. Empty where there is none.</summary>
    public ReadOnlyMemory<byte> Sketch { get; init; }

    /// <summary>Whether its document says nothing of when it was published.</summary>
    public bool IsUndated => PlaceInLine.DayNumberOf(Record >> PlaceInLine.OrdinalBits) == 0;

    /// <summary>The record's id.</summary>
    public string Id => Event?.Id ?? Figure!.Id;

    /// <summary>How sure the text is of it.</summary>
    public Certainty Certainty => Event?.Certainty ?? Figure!.Certainty;
}
