namespace Sanad.Reader.Phrases;

/// <summary>A noun phrase without its genitives, and the case mark behind it.</summary>
internal struct Phrase
{
    /// <summary>First unit.</summary>
    public int First;

    /// <summary>Behind the last unit, the case mark not counted.</summary>
    public int End;

    /// <summary>Id of the postposition behind it; empty for a bare phrase.</summary>
    public string Case;

    /// <summary>Index of the first phrase of the chain of genitives and coordinated members that this phrase heads.</summary>
    public int ChainFirst;

    /// <summary>Whether "and" or a comma joins it to the next phrase, which carries the case of both.</summary>
    public bool JoinsNext;

    public bool IsTime;

    public readonly bool Is(string @case) => string.Equals(Case, @case, StringComparison.Ordinal);
}
