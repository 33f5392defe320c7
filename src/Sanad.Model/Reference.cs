namespace Sanad.Model;

/// <summary>A stretch of text that means an entity without naming it.</summary>
/// <param name="Span">The pronoun, office or description.</param>
/// <param name="Kind">Which of these it is.</param>
/// <param name="In">Which text it stands in.</param>
public readonly record struct Reference(TextSpan Span, ReferenceKind Kind, TextField In = TextField.Text);
