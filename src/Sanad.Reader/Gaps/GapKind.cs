namespace Sanad.Reader.Gaps;

/// <summary>What the language pack does not know.</summary>
public enum GapKind
{
    /// <summary>A run of words that no table holds: mostly names of people, places and bodies.</summary>
    Name,

    /// <summary>A verb with its nominal part, said of a known party, that no row of the predicates and no cue takes.</summary>
    Predicate,

    /// <summary>A verb with its nominal part, with a clause or a quotation as its content, that no attribution cue takes.</summary>
    Cue,
}
