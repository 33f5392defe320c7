namespace Sanad.Reader.Dating;

/// <summary>A run of days in which a person held an office.</summary>
/// <param name="Office">Id of the office.</param>
/// <param name="Days">The days; to the day that the law sets where the term runs still.</param>
/// <param name="HasEnded">Whether the term is over.</param>
internal readonly record struct Term(string Office, DayRange Days, bool HasEnded);
