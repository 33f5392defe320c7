namespace Sanad.Intake.Tables;

/// <summary>How a table writes days in figures alone, such as <c>03/04/2018</c>.</summary>
public enum DayOrder
{
    /// <summary>Nobody said: only <c>24/04/2018</c> and the like are read, which leave no choice.</summary>
    Unknown,

    /// <summary>The day stands before the month, as in Pakistan and India: the 3rd of April.</summary>
    DayFirst,

    /// <summary>The month stands before the day, as in the United States: the 4th of March.</summary>
    MonthFirst,
}
