namespace Sanad.Reader.Phrases;

/// <summary>When the group's act takes place.</summary>
internal enum Tense : byte
{
    None,
    Past,
    Present,
    Future,
    Subjunctive,
}
