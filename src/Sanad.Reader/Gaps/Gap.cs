using Sanad.Model;

namespace Sanad.Reader.Gaps;

/// <summary>One place in a text where the language pack falls short.</summary>
/// <param name="Kind">What is missing.</param>
/// <param name="Noun">A name's folded words; the folded nominal part of a predicate or cue, or <c>-</c> for a plain verb: as the tables write it.</param>
/// <param name="Verb">Id of the verb in <c>verbs.tsv</c>; empty for a name.</param>
/// <param name="Shape">What an unknown name looks like; <see cref="GapShape.Open"/> for the other kinds.</param>
/// <param name="Weight">1 to 3: how much the words beside it show that a record was lost here.</param>
/// <param name="Span">The words, in the document's text.</param>
public readonly record struct Gap(GapKind Kind, string Noun, string Verb, GapShape Shape, int Weight, TextSpan Span);
