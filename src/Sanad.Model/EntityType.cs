namespace Sanad.Model;

/// <summary>The four kinds of proper name.</summary>
public enum EntityType
{
    /// <summary><c>PER</c>: a person.</summary>
    Person,

    /// <summary><c>ORG</c>: a body known by its own name, such as a ministry, party, court, agency or armed group.</summary>
    Organization,

    /// <summary><c>LOC</c>: a country, city or region, also where it stands for its government.</summary>
    Location,

    /// <summary><c>MISC</c>: a treaty, an operation, a weapon's name, an award.</summary>
    Miscellaneous,
}
