namespace Sanad.Application.Actors;

/// <summary>What the records say of one party: how often it acts, is acted upon, speaks and is counted.</summary>
public sealed record ActorRow
{
    /// <summary>Its name: English where the language pack has it, else as the text has it; of the nameless what their sector is called.</summary>
    public required string Name { get; init; }

    /// <summary>Its country's code, or null.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER's sector.</summary>
    public required string Sector { get; init; }

    /// <summary>Events in which it acts.</summary>
    public int Acts { get; init; }

    /// <summary>Events that are done to it.</summary>
    public int Receives { get; init; }

    /// <summary>Quotes of it.</summary>
    public int Quotes { get; init; }

    /// <summary>Figures that count it, or what is its own.</summary>
    public int Figures { get; init; }

    /// <summary>The first publication day of a record with it; null where none is dated.</summary>
    public string? First { get; init; }

    /// <summary>The last.</summary>
    public string? Last { get; init; }

    /// <summary>How it deals with others.</summary>
    public Balance Given { get; init; }

    /// <summary>How others deal with it.</summary>
    public Balance Received { get; init; }

    /// <summary>In how many places of records it stands.</summary>
    public int Total => Acts + Receives + Quotes + Figures;
}
