using System.Globalization;
using Sanad.Ledger.Corrections;

namespace Sanad.Application.Corrections;

/// <summary>Why a correction cannot be made.</summary>
internal static class CorrectionMessages
{
    public static string NoSuchRecord(string id) => $"the ledger has no record {id}; sanad search --format json lists records with their ids, and sanad search --record {id} looks for one";

    public static string NoneFound(string where) => $"no record answers to '{where}'; try it with sanad search first";

    public static string TooMany(int most) => string.Create(CultureInfo.InvariantCulture, $"more than {most:N0} records answer: narrow the query, by outlet: or published:");

    public static string NoThread(string id) => $"{id} is a quote, and quotes stand in no thread: name events and figures";

    public static string TooFew(CorrectionKind kind) => kind == CorrectionKind.Merge ? "a merge needs two records or more, one of each thread" : "name the records";

    public static string NoSuchField(string field, CorrectionTarget target) => EditFields.Of(target.Kind) is [_, ..] fields
        ? $"{target.Record}: no {target.Kind} has a field '{field}': give one of {string.Join(", ", fields)}"
        : $"{target.Record} is a quote: its fields cannot be edited";

    public static string LowAboveHigh(string id, decimal low, decimal high) =>
        string.Create(CultureInfo.InvariantCulture, $"{id} would have low={low} above high={high}: give both");

    public static string NoSuchCorrection(long number) => $"there is no correction {number}; sanad correct list lists them";

    public static string UndoneBefore(long number, long undo) => $"correction {number} was undone before, by correction {undo}; sanad correct undo {undo} takes it up again";
}
