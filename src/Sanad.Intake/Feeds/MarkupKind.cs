namespace Sanad.Intake.Feeds;

/// <summary>What <see cref="MarkupScanner"/> stands on.</summary>
internal enum MarkupKind
{
    Text,
    CharacterData,
    StartTag,
    EndTag,
    Other,
}
