using Sanad.Text.Morphology;

namespace Sanad.Reader.Lexicon;

/// <summary>A written form read as a form of a verb.</summary>
/// <param name="Root">Id of the verb.</param>
/// <param name="Form">Which form.</param>
/// <param name="Transitive">Whether it takes نے and a passive.</param>
internal sealed record VerbSense(string Root, WordForm Form, bool Transitive);
