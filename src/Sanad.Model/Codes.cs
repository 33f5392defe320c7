using System.Runtime.CompilerServices;
using System.Text;

namespace Sanad.Model;

/// <summary>The codes by which JSON names the closed sets of the model, each a bijection: <c>Parse</c> undoes <c>Of</c>.</summary>
/// <remarks>Each table is indexed by the enum's value; a cell holds the code. A new member without a code fails a test.</remarks>
public static class Codes
{
    private static readonly string[] EventTypes =
    [
        "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST",
        "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
    ];

    private static readonly string[] Measures =
    [
        "killed", "wounded", "casualties", "missing", "captured", "arrested", "displaced", "deployed", "participants",
        "workers", "weapons", "money", "sentence", "mass", "distance", "area", "percent", "count",
    ];

    private static readonly string[] Certainties = ["asserted", "believed", "unconfirmed", "denied"];
    private static readonly string[] Stances = ["states", "claims", "believes", "confirms", "denies", "not-confirmed"];
    private static readonly string[] Roles = ["origin", "via"];
    private static readonly string[] EntityTypes = ["PER", "ORG", "LOC", "MISC"];
    private static readonly string[] ReferenceKinds = ["pronoun", "office", "description"];
    private static readonly string[] ItemKinds = ["article", "headline"];
    private static readonly string[] SentenceRoles = ["body", "headline", "dateline", "byline", "boilerplate"];
    private static readonly string[] Scopes = ["new", "total"];
    private static readonly string[] PublishedFroms = ["", "metadata", "page", "inferred"];
    private static readonly string[] Fields = ["text", "title"];
    private static readonly string[] AuxCodes = ["future", "hypothetical", "negation", "historical"];

    /// <summary>The auxiliary codes in the order JSON lists them: <c>AuxOrder[i]</c> is the code of the flag <c>1 &lt;&lt; i</c>.</summary>
    public static ReadOnlySpan<string> AuxOrder => AuxCodes;

    /// <summary>PLOVER's name of the category, upper case.</summary>
    public static string Of(EventType value) => EventTypes[(int)value];

    /// <summary>The measure's code, lower case.</summary>
    public static string Of(Measure value) => Measures[(int)value];

    /// <summary>The certainty's code, lower case.</summary>
    public static string Of(Certainty value) => Certainties[(int)value];

    /// <summary>The stance's code, lower case with hyphens.</summary>
    public static string Of(Stance value) => Stances[(int)value];

    /// <summary>The role's code, lower case.</summary>
    public static string Of(AttributionRole value) => Roles[(int)value];

    /// <summary>The entity type's code, upper case.</summary>
    public static string Of(EntityType value) => EntityTypes[(int)value];

    /// <summary>The reference kind's code, lower case.</summary>
    public static string Of(ReferenceKind value) => ReferenceKinds[(int)value];

    /// <summary>The item kind's code, lower case.</summary>
    public static string Of(ItemKind value) => ItemKinds[(int)value];

    /// <summary>The sentence role's code, lower case.</summary>
    public static string Of(SentenceRole value) => SentenceRoles[(int)value];

    /// <summary>The figure scope's code, lower case.</summary>
    public static string Of(FigureScope value) => Scopes[(int)value];

    /// <summary>The text field's code, lower case.</summary>
    public static string Of(TextField value) => Fields[(int)value];

    /// <summary>The code of how the day is known; null for <see cref="PublishedFrom.Unknown"/>.</summary>
    public static string? Of(PublishedFrom value) => value == PublishedFrom.Unknown ? null : PublishedFroms[(int)value];

    /// <summary>Finds the enum member whose code is <paramref name="code"/>, exactly and case-sensitively.</summary>
    /// <typeparam name="T">One of the model's closed sets that has an <c>Of</c>.</typeparam>
    /// <exception cref="FormatException">No member has that code.</exception>
    public static T Parse<T>(string code)
        where T : struct, Enum
    {
        int index = Array.IndexOf(TableOf(typeof(T)), code);
        return index >= 0 ? (T)Enum.ToObject(typeof(T), index) : throw new FormatException($"'{code}' is no {typeof(T).Name}.");
    }

    /// <summary>The same of a code as JSON has it: UTF-8 without quotes or escapes.</summary>
    /// <exception cref="FormatException">No member has that code.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> code)
        where T : struct, Enum
    {
        string[] codes = TableOf(typeof(T));
        for (int i = 0; i < codes.Length; i++)
        {
            if (Ascii.Equals(code, codes[i]))
            {
                return Unsafe.BitCast<int, T>(i);
            }
        }

        throw new FormatException($"'{Encoding.UTF8.GetString(code)}' is no {typeof(T).Name}.");
    }

    /// <summary>The flag of one auxiliary code.</summary>
    /// <exception cref="FormatException">It is none of the four.</exception>
    public static Auxiliary ParseAux(string code)
    {
        int index = Array.IndexOf(AuxCodes, code);
        return index >= 0 ? (Auxiliary)(1 << index) : throw new FormatException($"'{code}' is no auxiliary code.");
    }

    private static string[] TableOf(Type type) => type.Name switch
    {
        nameof(EventType) => EventTypes,
        nameof(Measure) => Measures,
        nameof(Certainty) => Certainties,
        nameof(Stance) => Stances,
        nameof(AttributionRole) => Roles,
        nameof(EntityType) => EntityTypes,
        nameof(ReferenceKind) => ReferenceKinds,
        nameof(ItemKind) => ItemKinds,
        nameof(SentenceRole) => SentenceRoles,
        nameof(FigureScope) => Scopes,
        nameof(PublishedFrom) => PublishedFroms,
        nameof(TextField) => Fields,
        _ => throw new NotSupportedException($"{type.Name} has no codes."),
    };
}
