namespace Sanad.Application.Exports;

/// <summary>What the cells of an export's column are; any of them may be empty.</summary>
public enum ExportColumnType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Texts, joined by <c>;</c>; inside one, <c>;</c> is written <c>\;</c> and <c>\</c> is written <c>\\</c>.</summary>
    List,

    /// <summary>A number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Truth,
}
