namespace Sanad.Text.Tokenization;

/// <summary>A unit of text.</summary>
/// <param name="Start">First folded character.</param>
/// <param name="End">Behind the last folded character.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Word">The pack's id of this written form, or −1 where the pack does not know it.</param>
/// <param name="Mark">The character of a punctuation mark; <c>'\0'</c> for other kinds.</param>
/// <param name="SpaceBefore">Whether white space or the start of the text stands before it.</param>
public readonly record struct Token(int Start, int End, TokenKind Kind, int Word, char Mark, bool SpaceBefore);
