namespace Sanad.Text.Numbers;

/// <summary>What a bounding word says of a number.</summary>
internal enum NumberBoundKind : byte
{
    None,
    AtLeast,
    MoreThan,
    About,
    UpTo,
    LessThan,
    Total,
    Only,
    Between,
    Compound,
    Label,
    Code,
}
