using Sanad.Model;

namespace Sanad.Reader.Lexicon;

/// <summary>How a cue of attribution is built.</summary>
internal enum CueForm : byte
{
    /// <summary>X نے کہا کہ.</summary>
    Verb,

    /// <summary>X کا کہنا ہے کہ.</summary>
    Genitive,

    /// <summary>X کے مطابق.</summary>
    According,

    /// <summary>خیال کیا جاتا ہے.</summary>
    Impersonal,
}

/// <summary>A way of vouching for something.</summary>
internal sealed record CueSense(string Id, string[] Verbs, CueForm Form, Stance Stance, bool Quote)
{
    public bool Takes(string verb) => Array.IndexOf(Verbs, verb) >= 0;
}
