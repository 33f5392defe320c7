namespace Sanad.Model;

/// <summary>What made a reading: the same document and the same version give the same bytes.</summary>
/// <param name="Version">Version of the program.</param>
/// <param name="Lexicon">Digest of the language pack.</param>
public sealed record ReaderVersion(string Version, string Lexicon);
