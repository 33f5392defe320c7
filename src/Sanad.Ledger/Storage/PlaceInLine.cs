using System.Globalization;

namespace Sanad.Ledger.Storage;

/// <summary>Where a version or a record stands in the ledger's one order: by publication day, then by arrival, then by place in the reading.</summary>
/// <remarks>
/// One 63-bit number, so that an index that sorts by it lists the newest first and a span of days is a range. From the top: 17 bits of day
/// (days since 1900-01-01, plus one; 0 where the day is not known), 26 bits of sequence, 20 bits of ordinal. A version's own key has no
/// ordinal: <c>record &gt;&gt; 20 == version</c>.
/// </remarks>
public static class PlaceInLine
{
    /// <summary>How far a record's key is shifted against that of its version.</summary>
    public const int OrdinalBits = 20;

    /// <summary>The most records of one version that are indexed: 1,048,576.</summary>
    public const int MostRecords = 1 << OrdinalBits;

    /// <summary>The most versions of one ledger: 67,108,863.</summary>
    public const long MostVersions = (1L << SequenceBits) - 1;

    private const int SequenceBits = 26;
    private const int LastDay = (1 << 17) - 1;

    private static readonly DateOnly Epoch = new(1900, 1, 1);

    /// <summary>The day's number: 1 for 1900-01-01; days outside 1900 to 2258 become the nearest that has a number.</summary>
    public static int NumberOf(DateOnly day) => Math.Clamp(day.DayNumber - Epoch.DayNumber + 1, 1, LastDay);

    /// <summary>The day of a number from 1 on.</summary>
    public static DateOnly DayOf(int number) => Epoch.AddDays(number - 1);

    /// <summary>The number of the last day that an EDTF day, month, year or interval can mean; 0 for null and for open or uncertain forms.</summary>
    public static int NumberOf(string? edtf)
    {
        string last = edtf is null ? "" : edtf[(edtf.LastIndexOf('/') + 1)..].TrimEnd('~', '?', '%');
        if (DateOnly.TryParseExact(last, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return NumberOf(day);
        }

        if (DateOnly.TryParseExact(last, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month))
        {
            return NumberOf(new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month)));
        }

        return DateOnly.TryParseExact(last, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly year)
            ? NumberOf(new DateOnly(year.Year, 12, 31))
            : 0;
    }

    /// <summary>The key of a version.</summary>
    public static long OfVersion(int day, long sequence) => ((long)day << SequenceBits) | sequence;

    /// <summary>The key of a record of that version.</summary>
    public static long OfRecord(long version, int ordinal) => (version << OrdinalBits) | (uint)ordinal;

    /// <summary>The sequence in a version's key.</summary>
    public static long SequenceOf(long version) => version & MostVersions;

    /// <summary>The day's number in a version's key.</summary>
    public static int DayNumberOf(long version) => (int)(version >> SequenceBits);

    /// <summary>The first key of a day: every version of an earlier day, and every undated one, is below.</summary>
    public static long FirstOf(int day) => (long)day << SequenceBits;
}
