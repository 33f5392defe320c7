namespace Sanad.Text.Morphology;

/// <summary>Which form of its dictionary word a written word is.</summary>
public enum WordForm : byte
{
    /// <summary>The dictionary form, or a word that does not change.</summary>
    Direct,

    /// <summary>Singular before a postposition, and direct plural, of masculines in ا (حملے); masculine plural or oblique of adjectives.</summary>
    Oblique,

    /// <summary>Direct plural of its own (عورتیں, or a listed plural such as حکام).</summary>
    Plural,

    /// <summary>Plural before a postposition (ملکوں).</summary>
    ObliquePlural,

    /// <summary>Bare verb root (کر).</summary>
    Root,

    /// <summary>Infinitive in نا (کرنا).</summary>
    Infinitive,

    /// <summary>Oblique or plural infinitive in نے (کرنے).</summary>
    InfinitiveOblique,

    /// <summary>Feminine infinitive in نی (کرنی).</summary>
    InfinitiveFeminine,

    /// <summary>Imperfective participle (کرتا, کرتے, کرتی).</summary>
    Imperfective,

    /// <summary>Perfective participle, masculine singular (کیا).</summary>
    Perfective,

    /// <summary>Perfective participle, masculine plural or oblique (کیے).</summary>
    PerfectivePlural,

    /// <summary>Perfective participle, feminine (کی, کیں).</summary>
    PerfectiveFeminine,

    /// <summary>Subjunctive (کرے, کریں, کروں).</summary>
    Subjunctive,

    /// <summary>Future written as one word (کرےگا, ہوگا).</summary>
    Future,

    /// <summary>Conjunctive participle written as one word (جاکر, کرکے).</summary>
    Conjunctive,

    /// <summary>Plural of those spoken to (دوستو); made for words that mean people.</summary>
    Vocative,
}
