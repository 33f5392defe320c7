namespace Sanad.Text.Times;

/// <summary>The parts of the day that a clock time is told in.</summary>
internal enum PartOfDay : byte
{
    None,
    Dawn,
    Morning,
    Noon,
    Afternoon,
    Evening,
    Night,
}
