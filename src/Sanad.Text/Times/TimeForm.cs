namespace Sanad.Text.Times;

/// <summary>How a point or stretch of time is told; says which fields of a <see cref="TimePoint"/> hold something.</summary>
public enum TimeForm : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A time without a value: حال ہی میں, کئی ماہ قبل.</summary>
    Vague,

    /// <summary>A date: of year, month (or season) and day, those that are told.</summary>
    Date,

    /// <summary>A whole calendar unit, so many from that of the publication day: گذشتہ ماہ. With a month or a day of the month in it, that.</summary>
    Calendar,

    /// <summary>A day so many from the publication day; by the tense of the clause if <see cref="TimePoint.IsTensed"/>: آج, کل.</summary>
    DayOffset,

    /// <summary>A day of the week; shifted strictly before or behind the publication day, or by the tense.</summary>
    Weekday,

    /// <summary>A clock time alone: on the last day told, or the publication day where none was.</summary>
    Clock,

    /// <summary>The time so many units before publication, in the grain of the unit: دو ماہ قبل.</summary>
    Ago,

    /// <summary>The time so many units from the last time told, in the grain of the unit; a duration where none was told: دو ماہ بعد.</summary>
    Anchored,

    /// <summary>The unit of the last time told, or one so many from it: اسی سال, اگلے روز, ایک روز قبل.</summary>
    Anaphoric,

    /// <summary>A stretch that ends or begins with the publication day: گذشتہ دو ہفتوں.</summary>
    Stretch,

    /// <summary>How long: 72 گھنٹے.</summary>
    Duration,

    /// <summary>A decade or century by its first year: 90 کی دہائی, بیسویں صدی.</summary>
    Era,
}
