using System.Collections.Immutable;
using Sanad.Application.Timelines;
using Sanad.Ledger.Corrections;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
using Sanad.Model;
using Sanad.Reader;

namespace Sanad.Application.Checks;

/// <summary>Reads claims in a text and finds what the ledger holds for and against each.</summary>
/// <remarks>Thread-safe. What people rejected is no answer, and what they edited answers with its new values. It answers from terms and at most <see cref="AlikeRecords.MostVersions"/> decoded versions a claim, whatever the ledger's size.</remarks>
/// <param name="store">The ledger.</param>
/// <param name="reader">The Reader.</param>
/// <param name="threads">Gives the answers their threads; null leaves them out.</param>
public sealed class CheckClaims(ILedgerStore store, UrduReader reader, LedgerThreads? threads = null)
{
    /// <summary>The most claims of one text that are looked up.</summary>
    public const int MostClaims = 20;

    private readonly AlikeRecords alike = new(store);
    private readonly LedgerCorrections corrections = threads?.Corrections ?? new LedgerCorrections(store);

    /// <summary>The claims of a text in its order: events and figures, each once.</summary>
    /// <param name="text">The text, Urdu.</param>
    /// <param name="published">The day that “today” means in it, EDTF; null where it is not known.</param>
    /// <param name="asOf">Only what was published by this day counts; null for all.</param>
    /// <param name="most">The most answers for each claim.</param>
    /// <param name="isolates">As in <see cref="Glosses.RecordGloss"/>.</param>
    /// <param name="cancellationToken">Breaks it off.</param>
    /// <exception cref="Ledger.LedgerException">The ledger cannot be read.</exception>
    public ImmutableArray<CheckedClaim> Run(
        string text, string? published = null, DateOnly? asOf = null, int most = 10, bool isolates = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        Reading reading = reader.Read(new Document { Id = "check", Text = text, Published = published, PublishedFrom = published is null ? PublishedFrom.Unknown : PublishedFrom.Metadata });
        object[] claims = [.. reading.Events, .. reading.Figures];
        return
        [
            .. claims.Where(claim => !ToldRecord.IsRepetition(claim)).OrderBy(claim => ClaimParts.Of(claim).Span.Start).Take(MostClaims)
                .Select(claim => new CheckedClaim(ToldRecord.Of(claim, reading, isolates), AnswersTo(claim, reading, asOf, most, isolates, cancellationToken))),
        ];
    }

    private ImmutableArray<CheckAnswer> AnswersTo(object claim, Reading reading, DateOnly? asOf, int most, bool isolates, CancellationToken cancellationToken)
    {
        var likeness = new ClaimLikeness(claim, reading);
        CorrectionSet set = corrections.Load();
        var ranked = new List<(decimal Likeness, CheckVerdict Verdict, SearchHit Hit)>();
        foreach (SearchHit hit in alike.Find(claim, reading, asOf, cancellationToken))
        {
            if (hit is { Record: { } read, Version.Reading: { } other } && set.Correct(read) is { } told && !ToldRecord.IsRepetition(told)
                && likeness.Of(told, other) is { } alikeness && ClaimVerdict.Of(claim, told) is { } verdict)
            {
                ranked.Add((alikeness, verdict, hit with { Record = told }));
            }
        }

        return
        [
            .. ranked.OrderByDescending(answer => answer.Likeness).ThenByDescending(answer => answer.Hit.Place.Place).ThenBy(answer => answer.Hit.Place.Ordinal).Take(most)
                .Select(answer => AnswerOf(answer.Likeness, answer.Verdict, answer.Hit, isolates)),
        ];
    }

    private CheckAnswer AnswerOf(decimal likeness, CheckVerdict verdict, SearchHit hit, bool isolates)
    {
        var told = ToldRecord.Of(hit.Record!, hit.Version.Reading!, isolates);
        return new CheckAnswer(verdict, Math.Round(likeness, 2), told, hit, threads?.IdOf(told.Id));
    }
}
