namespace Sanad.Reader.Lexicon;

/// <summary>Everything the pack says of one surface, ready to use.</summary>
internal sealed class Sense
{
    public static readonly Sense Unknown = new();

    /// <summary>The name it is read as; of several, the kind that stands first in <see cref="NameKind"/>.</summary>
    public NameSense? Name { get; set; }

    public Frame[] Frames { get; set; } = [];

    public CueSense[] Cues { get; set; } = [];

    public List<VerbSense> Verbs { get; } = [];

    /// <summary>Id of a postposition, or null.</summary>
    public string? Postposition { get; set; }

    public PronounSense? Pronoun { get; set; }

    /// <summary>Kind of a particle, or null.</summary>
    public string? Particle { get; set; }

    /// <summary>Tense of an auxiliary, or null.</summary>
    public string? Auxiliary { get; set; }

    /// <summary>Kind of a word that follows a verb form (والا, چاہیے), or null.</summary>
    public string? Ending { get; set; }

    public MeasureSense? Measure { get; set; }

    public HedgeSense? Hedge { get; set; }

    /// <summary>Part of speech of a common word, or null.</summary>
    public string? WordClass { get; set; }

    /// <summary>Whether it only says that the act named before it begins, goes on or ends.</summary>
    public bool IsAspect { get; set; }

    /// <summary>Whether it names a spot that lies in a town or a land (a hotel, a road, the outskirts).</summary>
    public bool IsSite { get; set; }

    /// <summary>Kind of a word of the page around a report (an agency, a caption, a link), or null.</summary>
    public string? Furniture { get; set; }

    /// <summary>What it says beside a name, an office or a number for dating and for figures (former, new, total), or null.</summary>
    public string? Dating { get; set; }

    /// <summary>What it says of the name beside it (a district, a side, a title, a kind of body), or null.</summary>
    public string? Beside { get; set; }

    /// <summary>Row of the word beside a name, in Latin letters; empty for others.</summary>
    public string BesideId { get; set; } = string.Empty;

    /// <summary>Whether it is the name of a letter (ایس, ٹی), as abbreviations are spelled.</summary>
    public bool IsLetter { get; set; }

    public bool IsTimeWord { get; set; }

    public bool IsNumberWord { get; set; }

    public bool IsFunction => Postposition is not null || Pronoun is not null || Particle is not null || Auxiliary is not null || Ending is not null;

    public bool IsKnown => IsFunction || Name is not null || Frames.Length > 0 || Cues.Length > 0 || Verbs.Count > 0 || Measure is not null
        || WordClass is not null || Beside is not null || IsAspect || Hedge is not null || IsTimeWord || IsNumberWord;
}
