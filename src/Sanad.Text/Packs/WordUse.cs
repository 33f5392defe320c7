namespace Sanad.Text.Packs;

/// <summary>What one written word can do, gathered when the pack is compiled, so that stages that see tokens only need no look-up.</summary>
[Flags]
internal enum WordUse
{
    /// <summary>Nothing that a stage asks for.</summary>
    None = 0,

    /// <summary>A postposition, pronoun, particle, auxiliary or number.</summary>
    Function = 1 << 0,

    /// <summary>A form of a light or auxiliary verb.</summary>
    LightVerb = 1 << 1,

    /// <summary>The name of a letter, as in spelled abbreviations.</summary>
    LetterName = 1 << 2,

    /// <summary>Opens a sentence where the clause before it is complete.</summary>
    Opener = 1 << 3,

    /// <summary>A pronoun that may open a sentence or take up a relative clause.</summary>
    WeakOpener = 1 << 4,

    /// <summary>Leans on the word before it and opens no sentence.</summary>
    Enclitic = 1 << 5,

    /// <summary>Is written with a stop that ends nothing, or is a title before a name.</summary>
    Abbreviated = 1 << 6,

    /// <summary>A form of ہونا that carries tense, or a future ending.</summary>
    Auxiliary = 1 << 7,

    /// <summary>A perfective of a light or auxiliary verb.</summary>
    LightPerfective = 1 << 8,

    /// <summary>Any other finite form of a verb.</summary>
    Finite = 1 << 9,

    /// <summary>An imperfective participle.</summary>
    Imperfective = 1 << 10,

    /// <summary>Makes a participle of the verb before it.</summary>
    Participial = 1 << 11,

    /// <summary>A relative pronoun or a conjunction whose clause awaits another.</summary>
    Relative = 1 << 12,

    /// <summary>Joins on to what stands before it: a conjunction, a negation, an emphasis.</summary>
    Joiner = 1 << 13,

    /// <summary>Looks like a finite verb and ends no clause.</summary>
    Inner = 1 << 14,

    /// <summary>Opens content or a reason, which belongs to the sentence before it.</summary>
    Subordinator = 1 << 15,

    /// <summary>With the word behind it opens a sentence.</summary>
    OpenerFirst = 1 << 16,

    /// <summary>With the word before it opens a sentence.</summary>
    OpenerSecond = 1 << 17,

    /// <summary>A row spells it so, alone or within a name; it is not only some words of a name run together.</summary>
    Written = 1 << 18,

    /// <summary>Is an entry by itself, not only within longer ones.</summary>
    Alone = 1 << 19,

    /// <summary>The root of a verb.</summary>
    VerbRoot = 1 << 20,

    /// <summary>A verb form that may close a clause.</summary>
    Closing = Auxiliary | LightPerfective | Finite | Imperfective,
}
