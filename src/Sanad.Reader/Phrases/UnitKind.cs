namespace Sanad.Reader.Phrases;

/// <summary>What a unit does in its sentence.</summary>
internal enum UnitKind : byte
{
    Word,
    Number,
    Time,
    Postposition,
    Pronoun,
    Particle,
    Verb,
    Auxiliary,
    Ending,
    Punctuation,
}
