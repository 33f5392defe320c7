namespace Sanad.Intake.Encodings;

/// <summary>Bytes read as text, and the encoding that they were read in.</summary>
/// <param name="Text">The text, without a byte-order mark.</param>
/// <param name="Encoding">The encoding's name in lower case, as the web writes it: <c>utf-8</c>, <c>utf-16le</c>, <c>windows-1256</c>.</param>
/// <param name="Damaged">Whether some bytes stand for no character in that encoding; U+FFFD stands in their place.</param>
public sealed record DecodedText(string Text, string Encoding, bool Damaged);
