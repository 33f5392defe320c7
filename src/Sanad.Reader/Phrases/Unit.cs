using Sanad.Reader.Lexicon;

namespace Sanad.Reader.Phrases;

/// <summary>One or more tokens that act as one word.</summary>
internal struct Unit
{
    public int First;
    public int End;
    public UnitKind Kind;
    public char Mark;

    /// <summary>Index into the numbers or times of the document; −1 for other kinds.</summary>
    public int Index;

    /// <summary>Index of the verb group it belongs to, or −1.</summary>
    public int Group;

    public Sense Sense;

    /// <summary>The verb form chosen for a verb.</summary>
    public VerbSense? Verb;

    public readonly NameSense? Name => Kind == UnitKind.Word ? Sense.Name : null;
}
