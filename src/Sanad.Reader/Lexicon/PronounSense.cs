namespace Sanad.Reader.Lexicon;

/// <summary>A pronoun's features, as the table names them.</summary>
internal sealed record PronounSense(string Id, bool Plural, string Case, string Kind);
