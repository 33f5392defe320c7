namespace Sanad.Reader.Lexicon;

/// <summary>One case frame of a predicate: what it codes and which case marks which party.</summary>
internal sealed class Frame
{
    public required string Id { get; init; }

    public required string[] Verbs { get; init; }

    /// <summary>PLOVER category, or empty for a predicate that only gives a figure.</summary>
    public required string Event { get; init; }

    public required string[] Modes { get; init; }

    public required string[] Contexts { get; init; }

    /// <summary>Slots in order of preference; all of them together where <see cref="Joint"/>.</summary>
    public required string[] Actor { get; init; }

    public required string[] Recipient { get; init; }

    public required bool Joint { get; init; }

    /// <summary>Sector of the doer where the text names none; empty where nothing is implied.</summary>
    public required string Implied { get; init; }

    public required string Measure { get; init; }

    public required bool Bare { get; init; }

    /// <summary>Whether its clause or infinitive is its content, not coded again.</summary>
    public required bool OwnsContent { get; init; }

    /// <summary>Whether it tells of an accident or disaster, which nobody does to anybody.</summary>
    public bool IsAccident { get; init; }

    /// <summary>Whether it holds only where two parties are named, as those of "work with" or "meet".</summary>
    public bool NeedsTwo { get; init; }

    public bool Takes(string verb) => Array.IndexOf(Verbs, verb) >= 0;

    /// <summary>The same cases for another category.</summary>
    public Frame As(string category) => new()
    {
        Id = Id,
        Verbs = Verbs,
        Event = category,
        Modes = Modes,
        Contexts = Contexts,
        Actor = Actor,
        Recipient = Recipient,
        Joint = Joint,
        Implied = Implied,
        Measure = Measure,
        Bare = Bare,
        OwnsContent = OwnsContent,
        IsAccident = IsAccident,
        NeedsTwo = NeedsTwo,
    };
}
