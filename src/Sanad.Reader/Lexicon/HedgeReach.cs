namespace Sanad.Reader.Lexicon;

/// <summary>What of its sentence a word that makes less sure touches.</summary>
internal enum HedgeReach : byte
{
    /// <summary>Its whole clause.</summary>
    Clause,

    /// <summary>Only what the noun behind it tells of: مبینہ اغوا.</summary>
    Noun,

    /// <summary>Only the event right before it: حملے کا خدشہ.</summary>
    Before,

    /// <summary>Only an infinitive right before it: رہا کرنے کا اعلان.</summary>
    Infinitive,
}
