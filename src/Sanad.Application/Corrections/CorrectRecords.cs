using System.Collections.Immutable;
using Sanad.Ledger;
using Sanad.Ledger.Corrections;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
using Sanad.Model;
using Sanad.Text.Packs;

namespace Sanad.Application.Corrections;

/// <summary>The use case <c>correct</c>: a person says what is right of records and threads; what was read stays as it is. Threads are merged and split at once.</summary>
public sealed class CorrectRecords(LanguagePack pack, ILedgerStore store, TimeProvider clock)
{
    /// <summary>The most records that one correction names.</summary>
    public const int MostRecords = 10_000;

    private const int PageSize = 500;

    private readonly LedgerSearch search = new(store, pack);
    private readonly EditFields fields = new(pack);

    /// <summary>The correction that a request asks for, checked and not kept; its number is 0.</summary>
    /// <exception cref="QueryException">The query or an edit is not written as it must be.</exception>
    /// <exception cref="CorrectionException">The ledger has no such record, or it cannot be corrected so.</exception>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public Correction Preview(CorrectionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ImmutableArray<FieldEdit> edits = [.. request.Edits.Select(fields.Read).GroupBy(edit => edit.Field).Select(same => same.Last())];
        List<(CorrectionTarget Target, object Record)> found = request.Where is { } where ? FindBy(where) : [.. request.Records.Distinct(StringComparer.Ordinal).Select(FindOne)];
        CheckThreads(request.Kind, [.. found.Select(pair => pair.Target)]);
        if (!edits.IsEmpty)
        {
            CheckEdits(found, edits);
        }

        return new Correction
        {
            Number = 0,
            Kind = request.Kind,
            By = request.By,
            At = Now(),
            Note = request.Note,
            Where = request.Where,
            Targets = [.. found.Select(pair => pair.Target)],
            Edits = edits,
        };
    }

    /// <summary>Makes a correction. What it throws is what <see cref="Preview"/> throws.</summary>
    /// <returns>The correction with its number.</returns>
    public Correction Run(CorrectionRequest request) => Keep(Preview(request));

    /// <summary>Takes back an earlier correction, with every record it names; an undo that is taken back puts in force again what it had undone.</summary>
    /// <param name="number">The number of the earlier one.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="note">Why.</param>
    /// <exception cref="CorrectionException">There is none of this number, or it was undone before.</exception>
    /// <exception cref="LedgerException">The ledger cannot go on.</exception>
    public Correction Undo(long number, string by, string? note)
    {
        PlacedCorrection[] all = [.. store.ReadCorrections().Select(row => new PlacedCorrection(CorrectionJson.Of(row), []))];
        if (!all.Any(placed => placed.Correction.Number == number))
        {
            throw new CorrectionException(CorrectionMessages.NoSuchCorrection(number));
        }

        return CorrectionSet.Of(all).UndoOf(number) is { } undo
            ? throw new CorrectionException(CorrectionMessages.UndoneBefore(number, undo))
            : Keep(new Correction { Number = 0, Kind = CorrectionKind.Undo, By = by, At = Now(), Note = note, Undoes = number });
    }

    private Correction Keep(Correction correction)
    {
        long number = store.AddCorrection(CorrectionJson.ToRow(correction));
        if (correction.Kind is CorrectionKind.Merge or CorrectionKind.Split or CorrectionKind.Undo)
        {
            new LedgerThreads(store, pack).Update();
        }

        return correction with { Number = number };
    }

    private DateTimeOffset Now() => DateTimeOffset.FromUnixTimeSeconds(clock.GetUtcNow().ToUnixTimeSeconds());

    // The version in force before those that it replaced: an id is the same in both only where the record is.
    private (CorrectionTarget Target, object Record) FindOne(string id)
    {
        SearchPage page = search.Find(new LedgerQuery { RecordId = id, AllVersions = true, Limit = PageSize });
        SearchHit? hit = page.Hits.Where(hit => hit.Record is { } record && IdOf(record) == id).MaxBy(hit => (!hit.Version.IsSuperseded, hit.Version.Number));
        return hit is null ? throw new CorrectionException(CorrectionMessages.NoSuchRecord(id)) : (RecordAnchor.TargetOf(hit.Version, hit.Record!), hit.Record!);
    }

    // Every record of the documents that answer where the query asks for documents.
    private List<(CorrectionTarget Target, object Record)> FindBy(string where)
    {
        LedgerQuery query = QueryLine.Read(where) with { Limit = PageSize };
        query = query with { Kind = query.Kind ?? LedgerQuery.EveryKind };
        var found = new List<(CorrectionTarget, object)>();
        for (SearchPage page = search.Find(query); ; page = search.Find(query with { After = page.Hits[^1].Place }))
        {
            found.AddRange(page.Hits.Where(hit => hit.Record is not null).Select(hit => (RecordAnchor.TargetOf(hit.Version, hit.Record!), hit.Record!)));
            if (found.Count > MostRecords)
            {
                throw new CorrectionException(CorrectionMessages.TooMany(MostRecords));
            }

            if (!page.HasMore || page.Hits.IsEmpty)
            {
                return found.Count > 0 ? found : throw new CorrectionException(CorrectionMessages.NoneFound(where));
            }
        }
    }

    private static string IdOf(object record) => record switch
    {
        EventRecord found => found.Id,
        FigureRecord found => found.Id,
        _ => ((QuoteRecord)record).Id,
    };

    private static void CheckThreads(CorrectionKind kind, IReadOnlyList<CorrectionTarget> targets)
    {
        if (kind is not (CorrectionKind.Merge or CorrectionKind.Split))
        {
            return;
        }

        if (targets.Count < (kind == CorrectionKind.Merge ? 2 : 1))
        {
            throw new CorrectionException(CorrectionMessages.TooFew(kind));
        }

        if (targets.FirstOrDefault(target => target.Kind == "quote") is { } quote)
        {
            throw new CorrectionException(CorrectionMessages.NoThread(quote.Record));
        }
    }

    // Each record has each field, and no figure is turned upside down, with what was corrected before.
    private void CheckEdits(IEnumerable<(CorrectionTarget Target, object Record)> found, ImmutableArray<FieldEdit> edits)
    {
        var before = new Lazy<CorrectionSet>(new LedgerCorrections(store).Load);
        foreach ((CorrectionTarget target, object record) in found)
        {
            if (edits.FirstOrDefault(edit => !EditFields.Of(target.Kind).Contains(edit.Field)) is { } strange)
            {
                throw new CorrectionException(CorrectionMessages.NoSuchField(strange.Field, target));
            }

            if (record is FigureRecord figure && EditedRecord.Of(EditedRecord.Of(figure, before.Value.StateOf(figure.Id)), new RecordState(Verdict.None, edits, [])) is { Low: { } low, High: { } high }
                && low > high)
            {
                throw new CorrectionException(CorrectionMessages.LowAboveHigh(figure.Id, low, high));
            }
        }
    }
}
