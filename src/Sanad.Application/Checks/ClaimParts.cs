using System.Collections.Immutable;
using Sanad.Model;

namespace Sanad.Application.Checks;

/// <summary>What an event and a figure have in common for a comparison.</summary>
internal readonly record struct ClaimParts(
    string Kind, ImmutableArray<Party> Actors, ImmutableArray<Party> Recipients, Place? Location, RecordTime? Time, TextSpan Span, TextField In)
{
    // Done by several with each other.
    public bool IsMutual => Recipients.IsEmpty && Actors.Length > 1;

    // Those a figure counts stand for its doers.
    public static ClaimParts Of(object record) => record switch
    {
        EventRecord found => new ClaimParts(Codes.Of(found.Event), found.Actors, found.Recipients, found.Location, found.Time, found.Span, found.In),
        FigureRecord found => new ClaimParts(Codes.Of(found.Measure), found.Of, [], found.Location, found.Time, found.Span, found.In),
        _ => throw new ArgumentException("It is neither an event nor a figure.", nameof(record)),
    };
}
