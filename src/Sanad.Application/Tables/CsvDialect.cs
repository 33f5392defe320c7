namespace Sanad.Application.Tables;

/// <summary>For whom CSV is written.</summary>
public enum CsvDialect
{
    /// <summary>For programs: UTF-8 without a byte order mark, lines end with LF, and every cell comes back as it was.</summary>
    Raw,

    /// <summary>For spreadsheets: a byte order mark, lines end with CR LF, and no text can be taken for a formula.</summary>
    Spreadsheet,
}
