using Sanad.Application.Tables;
using Sanad.Ledger.Corrections;

namespace Sanad.Cli.Commands;

/// <summary>Corrections, and the records that one names, as flat tables.</summary>
internal static class CorrectionTable
{
    private const int MostShown = 3;

    public static TableColumn[] Columns { get; } =
    [
        new("number", "its number", IsRightAligned: true),
        new("kind", "what was done"),
        new("state", "in force, or by which undo it is not"),
        new("by", "who did it"),
        new("at", "when, UTC"),
        new("records", "how many records it names", IsRightAligned: true),
        new("waiting", "how many of them are not there at present", IsRightAligned: true),
        new("what", "ids of the first of them, and the edits; of an undo what it takes back"),
        new("note", "why"),
    ];

    public static TableColumn[] TargetColumns { get; } =
    [
        new("record", "the record's id"),
        new("kind", "event, figure or quote"),
        new("code", "the event's category, or what the figure measures"),
        new("source", "the outlet"),
        new("document", "the document's id"),
        new("text", "the record's evidence"),
    ];

    public static TableCell[] RowOf(PlacedCorrection placed, CorrectionSet all)
    {
        Correction correction = placed.Correction;
        return
        [
            correction.Number, CorrectionJson.NameOf(correction.Kind), all.UndoOf(correction.Number) is { } undo ? $"undone by {undo}" : "in force", correction.By,
            Listing.TimeOf(correction.At), (long)correction.Targets.Length, (long)placed.Waiting, WhatOf(correction), correction.Note,
        ];
    }

    public static TableCell[] RowOf(CorrectionTarget target) => [target.Record, target.Kind, target.Code.Length > 0 ? target.Code : null, target.Source, target.Document, target.Text];

    private static string WhatOf(Correction correction)
    {
        if (correction.Undoes is { } number)
        {
            return $"correction {number}";
        }

        int redacted = correction.Targets.Count(target => target.IsBlank);
        int more = correction.Targets.Length - redacted - MostShown;
        IEnumerable<string> pieces = correction.Targets.Where(target => !target.IsBlank).Take(MostShown).Select(target => target.Record)
            .Append(more > 0 ? $"and {more} more" : "").Append(redacted > 0 ? $"{redacted} redacted" : "")
            .Concat(correction.Edits.Select(edit => $"{edit.Field}={edit.Value}"));
        return string.Join(' ', pieces.Where(piece => piece.Length > 0));
    }
}
