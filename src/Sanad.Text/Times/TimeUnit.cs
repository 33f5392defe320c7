namespace Sanad.Text.Times;

/// <summary>The units that time is told in, from the finest; also the grain of a date.</summary>
public enum TimeUnit : byte
{
    /// <summary>No unit.</summary>
    None,

    /// <summary>Second.</summary>
    Second,

    /// <summary>Minute.</summary>
    Minute,

    /// <summary>Hour.</summary>
    Hour,

    /// <summary>Day.</summary>
    Day,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>Week, Monday to Sunday.</summary>
    Week,

    /// <summary>Two weeks.</summary>
    Fortnight,

    /// <summary>Month.</summary>
    Month,

    /// <summary>Three months.</summary>
    Quarter,

    /// <summary>Spring, summer, autumn or winter.</summary>
    Season,

    /// <summary>Six months.</summary>
    HalfYear,

    /// <summary>Year.</summary>
    Year,

    /// <summary>A budget's year, named by the two calendar years that it lies in.</summary>
    FiscalYear,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>Hundred years.</summary>
    Century,

    /// <summary>Thousand years.</summary>
    Millennium,
}
