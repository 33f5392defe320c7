namespace Sanad.Text.Times;

/// <summary>One end of a time expression, or the whole of one that is no interval, as the text tells it.</summary>
/// <remarks>The default says nothing (<see cref="TimeForm.None"/>).</remarks>
public readonly record struct TimePoint
{
    /// <summary>How it is told.</summary>
    public TimeForm Form { get; init; }

    /// <summary>The unit of a shift, stretch, duration or era.</summary>
    public TimeUnit Unit { get; init; }

    /// <summary>Year, negative before the common era; 0 where none is told. Of an era its first year.</summary>
    public short Year { get; init; }

    /// <summary>Month 1 to 12 or season 21 to 24; 0 where none is told.</summary>
    public byte Month { get; init; }

    /// <summary>Day of the month, or of the week (Monday 1) of a <see cref="TimeForm.Weekday"/>; 0 where none is told.</summary>
    public byte Day { get; init; }

    /// <summary>How many units from the reference, negative for the past; 0 is the one of the reference.</summary>
    public int Shift { get; init; }

    /// <summary>How many units a stretch or duration has.</summary>
    public decimal Count { get; init; }

    /// <summary>Whether the clause's tense says before or after: کل, منگل, جنوری.</summary>
    public bool IsTensed { get; init; }

    /// <summary>Minutes from midnight plus 1, 1440 and more on the following day; 0 where no clock time is told.</summary>
    public short Clock { get; init; }

    /// <summary>A time without a value.</summary>
    public static TimePoint Vague => new() { Form = TimeForm.Vague };
}
