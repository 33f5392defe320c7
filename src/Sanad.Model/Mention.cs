namespace Sanad.Model;

/// <summary>A stretch of text that names an entity.</summary>
/// <param name="Span">The name as written, without titles and postpositions.</param>
/// <param name="In">Which text it stands in.</param>
public readonly record struct Mention(TextSpan Span, TextField In = TextField.Text);
