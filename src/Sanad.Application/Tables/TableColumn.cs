namespace Sanad.Application.Tables;

/// <summary>One column of a listing.</summary>
/// <param name="Name">Its name in every format, lower case with underscores: the head of the table, the member of the JSON, the header of the CSV.</param>
/// <param name="Description">What a cell holds, in half a sentence, for help and documents.</param>
/// <param name="IsRightAligned">Whether a terminal sets its cells flush right, as it should for numbers.</param>
public sealed record TableColumn(string Name, string Description, bool IsRightAligned = false);
