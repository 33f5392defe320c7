using Microsoft.AspNetCore.Http;
using Sanad.Application.Exports;
using Sanad.Ledger;
using Sanad.Server.Hosting;

namespace Sanad.Server.Api;

/// <summary>The whole ledger in an open format, as <c>sanad export</c> writes it, sent while it is read: neither side holds it in memory.</summary>
internal sealed class ExportApi(LedgerHost ledger)
{
    /// <summary>Its address.</summary>
    public const string Path = "/api/v1/export";

    private const string Spreadsheet = "spreadsheet";

    private static readonly string[] Known = ["columns", "all-versions"];
    private static readonly string[] Formats = [.. ExportFormats.All.Where(format => !format.IsDatabase).Select(format => format.Name), Spreadsheet];

    public async Task SendAsync(HttpContext http)
    {
        ApiAnswer.RefuseOthers(http, Known);
        string name = QueryParameters.Value(http.Request.Query, "format") ?? "jsonl";
        if (!Formats.Contains(name))
        {
            throw new RequestFault(StatusCodes.Status400BadRequest, ServerMessages.NoExportFormat(name, Formats));
        }

        bool forSpreadsheets = name == Spreadsheet;
        ExportFormat format = ExportFormats.Find(forSpreadsheets ? "csv" : name)!;
        bool hasAllVersions = QueryParameters.Read(http.Request.Query).AllVersions;
        ExportOptions options = OptionsOf(http, format) with { ForSpreadsheets = forSpreadsheets };
        http.Response.ContentType = format.MediaType;
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"sanad{format.Extension}\"";
        using IExportWriter writer = ExportFormats.Create(format.Name, options);
        IAsyncEnumerable<StoredVersion> versions = ledger.Store.ReadAll().Where(row => hasAllVersions || row.SupersededDay is null).Select(VersionDecoder.Decode).ToAsyncEnumerable();
        await ExportVersions.WriteAsync(versions, writer, http.Response.Body, http.RequestAborted);
    }

    private ExportOptions OptionsOf(HttpContext http, ExportFormat format)
    {
        if (QueryParameters.Value(http.Request.Query, "columns") is not { } names)
        {
            return new ExportOptions();
        }

        return !format.TakesColumns ? throw new RequestFault(StatusCodes.Status400BadRequest, ServerMessages.NoColumns(format.Name))
            : ExportColumns.TryParse(names, out System.Collections.Immutable.ImmutableArray<ExportColumn> columns, out string fault)
                ? new ExportOptions { Columns = columns, Corrections = ledger.Corrections() }
                : throw new RequestFault(StatusCodes.Status400BadRequest, fault);
    }
}
