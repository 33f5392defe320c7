namespace Sanad.Intake.Shapes;

/// <summary>A kind of input: how it is known, and what reads it.</summary>
/// <param name="Endings">Endings of names, small, with their dot.</param>
/// <param name="IsKnownByName">Whether the ending alone decides; otherwise it counts only where the content tells nothing.</param>
/// <param name="Recognises">Whether an input that begins so is of this kind; false for one known by its name only.</param>
/// <param name="Ids">What names its documents.</param>
/// <param name="Read">What reads it.</param>
internal sealed record Shape(string[] Endings, bool IsKnownByName, Func<InputHead, bool> Recognises, IdSource Ids, ShapeReader Read);
