namespace Sanad.Reader.Lexicon;

/// <summary>What kind of name or noun for people a surface is.</summary>
internal enum NameKind : byte
{
    State,
    Capital,
    Place,
    Person,
    Organisation,
    Thing,
    Demonym,
    Office,
    People,
}
