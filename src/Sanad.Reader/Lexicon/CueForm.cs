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

    /// <summary>X کے بیان میں کہا گیا: what something stands in.</summary>
    Statement,

    /// <summary>ذمہ داری X نے قبول کی: a noun whose adjective or noun of the verb stands behind the speaker.</summary>
    Apart,

    /// <summary>X نے تبصرہ نہیں کیا: negated only.</summary>
    Silent,
}
