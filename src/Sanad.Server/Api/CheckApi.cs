using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Sanad.Application.Checks;
using Sanad.Application.Timelines;
using Sanad.Intake;
using Sanad.Server.Hosting;
using Sanad.Server.Pages;

namespace Sanad.Server.Api;

/// <summary>Checks the claims of a text that is sent, and keeps nothing of it.</summary>
internal sealed class CheckApi(LedgerHost ledger)
{
    public async Task CheckAsync(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        ApiAnswer.RefuseOthers(http, ["as-of"]);
        DateOnly? asOf = QueryParameters.Read(http.Request.Query).AsOf;
        (string text, _, string? published) = await ReadApi.InputAsync(http);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new RequestFault(StatusCodes.Status400BadRequest, ServerMessages.NoText);
        }

        if (text.Length > CheckPage.MostLetters)
        {
            throw new RequestFault(StatusCodes.Status413PayloadTooLarge, ServerMessages.FewLettersOfClaim);
        }

        if (published is not null && !PublicationDay.TryParse(published, out published))
        {
            throw new RequestFault(StatusCodes.Status400BadRequest, ServerMessages.BadDay(published));
        }

        ImmutableArray<CheckedClaim> claims = new CheckClaims(ledger.Store, ledger.Reader, ledger.Linked().Threads)
            .Run(text, published, asOf, CheckPage.MostAnswers, isolates: false, http.RequestAborted);
        await ApiAnswer.WriteJsonAsync(http, json =>
        {
            json.WriteStartArray("claims");
            foreach (CheckedClaim claim in claims)
            {
                Write(json, claim);
            }

            json.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter json, CheckedClaim claim)
    {
        json.WriteStartObject();
        WriteRecord(json, claim.Claim);
        json.WriteStartArray("answers");
        foreach (CheckAnswer answer in claim.Answers)
        {
            json.WriteStartObject();
            json.WriteString("verdict", answer.Verdict.ToString().ToLowerInvariant());
            json.WriteNumber("likeness", answer.Likeness);
            json.WriteString("record", answer.Record.Id);
            json.WriteString("thread", answer.Thread);
            json.WriteString("document", answer.Record.Document);
            json.WriteString("source", answer.Record.Source);
            json.WriteString("published", answer.Record.Published);
            WriteRecord(json, answer.Record);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRecord(Utf8JsonWriter json, ToldRecord told)
    {
        json.WriteString("kind", told.Kind);
        json.WriteString("code", told.Code);
        json.WriteString("gloss", told.Gloss);
        json.WriteString("voucher", told.Voucher);
        json.WriteString("certainty", told.Certainty);
        json.WriteString("evidence", told.Sentence);
    }
}
